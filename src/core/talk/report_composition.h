// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/talk/talk.h"
#include "core/talk/talk_report.h"

namespace loopbaan {

/// What the report of a talk is composed from. Records of other employees and talks are passed over.
struct ReportSources
{
    Organisation organisation{};
    Employee employee{};
    QString department{};
    QList<Occasion> occasions{}; ///< those the organisation added
    Conversation conversation{};
    std::optional<Talk> talk{}; ///< nothing when it was never started
    QList<ConversationPhase> phases{};
    QList<Wish> wishes{};
    QList<WishVersion> wishVersions{};
    QList<CareerOption> options{};
    QList<Agreement> agreements{};
    QList<OpenPoint> points{};
    ConversationFeedback feedback{};
};

/// Whether the employee wants the answers about the talk in its report.
enum class FeedbackInReport { LeftOut, Told };

/// The report of one talk: shared text only, and wishes as they read on the day it was held. An informal talk
/// is a day, a topic and a note until somebody noted more (R-002-14).
[[nodiscard]] TalkReport composeReport(const ReportSources &sources, Language language, QDate today,
                                       FeedbackInReport feedback = FeedbackInReport::LeftOut);

} // namespace loopbaan
