// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/talk/evaluation.h"

#include <QCoreApplication>

namespace loopbaan {

class Dossier;

/// What came of earlier agreements, said in a talk: one review an agreement, which may be changed as long as
/// the talk lasts (R-001-50, R-001-51). Everything throws StorageError.
class EvaluationService
{
    Q_DECLARE_TR_FUNCTIONS(EvaluationService)

public:
    explicit EvaluationService(Dossier &dossier);

    /// The manager's promises first; none in a first talk. See evaluationOf() in the rules.
    [[nodiscard]] QList<EvaluationEntry> in(const ConversationId &conversation) const;

    void judge(const ConversationId &conversation, const AgreementId &id, AgreementStatus status);
    void write(const ConversationId &conversation, const AgreementId &id, const QString &note);
    /// Carries it over to another day; what the day was before the talk is kept.
    void moveDue(const ConversationId &conversation, const AgreementId &id, QDate due);

private:
    [[nodiscard]] std::optional<EvaluationEntry> entry(const ConversationId &conversation,
                                                       const AgreementId &id) const;
    void store(const EvaluationEntry &entry, const QString &field);

    Dossier &m_dossier;
};

} // namespace loopbaan
