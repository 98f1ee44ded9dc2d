// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/preparation.h"

#include <QCoreApplication>

namespace loopbaan {

class Dossier;

/// What both fill in together at the start of a talk when nothing came back: the employee's shared answers,
/// under the day on which they were given. A form that comes later stands beside them (R-001-15). Everything
/// throws StorageError.
class TogetherService
{
    Q_DECLARE_TR_FUNCTIONS(TogetherService)

public:
    explicit TogetherService(Dossier &dossier);

    /// Did the manager choose it beforehand?
    [[nodiscard]] bool isPlanned(const ConversationId &conversation) const;
    void plan(const ConversationId &conversation, bool isPlanned);

    /// Is there room for it: no form came back, and nothing was answered before the talk began?
    [[nodiscard]] bool isPossible(const ConversationId &conversation) const;

    /// What was written at a question.
    [[nodiscard]] QString textAt(const ConversationId &conversation, const QString &question) const;
    void write(const ConversationId &conversation, const QString &question, const QString &text);

private:
    Dossier &m_dossier;
};

/// What is asked when there is no time for more: one question on each of the five topics, and one on what
/// comes next; ids in the catalogue. The career question stands above every talk already.
[[nodiscard]] QStringList questionsTogether();

} // namespace loopbaan
