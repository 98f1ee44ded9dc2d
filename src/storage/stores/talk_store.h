// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/talk/circumstance.h"
#include "core/talk/guide.h"
#include "core/talk/match_sheet.h"
#include "core/talk/open_point.h"
#include "core/talk/talk.h"
#include "core/talk/talk_clock.h"
#include "storage/records/records.h"

namespace loopbaan {

class TalkStore : public Records<Talk>
{
public:
    using Records::Records;

    [[nodiscard]] std::optional<Talk> of(const ConversationId &conversation) const;
};

class PhaseClockStore : public Records<PhaseClock>
{
public:
    using Records::Records;

    [[nodiscard]] TalkClock of(const ConversationId &conversation) const; ///< in phase order
    [[nodiscard]] QList<PhaseClock> running() const; ///< phases in which time runs, of all talks
};

class TalkPromptStore : public Records<TalkPrompt>
{
public:
    using Records::Records;

    [[nodiscard]] QList<TalkPrompt> of(const ConversationId &conversation) const; ///< in phase order
};

class OpenPointStore : public Records<OpenPoint>
{
public:
    using Records::Records;

    [[nodiscard]] QList<OpenPoint> of(const EmployeeId &employee) const;
    [[nodiscard]] QList<OpenPoint> of(const ConversationId &conversation) const;
    [[nodiscard]] QList<OpenPoint> open() const; ///< still to be found out, of everybody
};

class CircumstanceStore : public Records<Circumstance>
{
public:
    using Records::Records;

    [[nodiscard]] QList<Circumstance> of(const ConversationId &conversation) const; ///< oldest first
};

class MatchSheetStore : public Records<MatchSheet>
{
public:
    using Records::Records;

    [[nodiscard]] std::optional<MatchSheet> of(const ConversationId &conversation) const;
};

} // namespace loopbaan
