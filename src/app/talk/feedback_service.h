// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/conversation.h"

#include <QCoreApplication>

namespace loopbaan {

class Dossier;

/// What the employee thought of the talk; everything may stay empty (R-001-71). Everything throws
/// StorageError.
class FeedbackService
{
    Q_DECLARE_TR_FUNCTIONS(FeedbackService)

public:
    explicit FeedbackService(Dossier &dossier);

    [[nodiscard]] ConversationFeedback of(const ConversationId &conversation) const;

    /// `&ConversationFeedback::heard` and the three beside it, 1 to 5; nothing takes an answer back.
    void answer(const ConversationId &conversation, std::optional<int> ConversationFeedback::*statement,
                std::optional<int> value);
    void write(const ConversationId &conversation, const QString &open);

private:
    Dossier &m_dossier;
};

} // namespace loopbaan
