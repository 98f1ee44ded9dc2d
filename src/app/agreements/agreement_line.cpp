// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreements/agreement_line.h"

namespace loopbaan {

namespace {
constexpr int soonWithinDays = 14;
} // namespace

DueState dueStateOf(const AgreementLine &line, QDate today)
{
    if (!isOpen(line.status))
        return DueState::Done;
    if (!line.due.isValid())
        return DueState::NoDate;
    if (line.due < today)
        return DueState::Overdue;
    return line.due <= today.addDays(soonWithinDays) ? DueState::Soon : DueState::Later;
}

bool belongs(const AgreementLine &line, AgreementPick pick, QDate today)
{
    switch (pick) {
    case AgreementPick::Running: return isOpen(line.status);
    case AgreementPick::Overdue: return dueStateOf(line, today) == DueState::Overdue;
    case AgreementPick::Mine: return isOpen(line.status) && line.owner == AgreementOwner::Manager;
    case AgreementPick::Done: return !isOpen(line.status);
    case AgreementPick::All: return true;
    }
    Q_UNREACHABLE();
}

StatusTone toneOf(DueState state, AgreementStatus status)
{
    switch (state) {
    case DueState::Overdue: return StatusTone::Overdue;
    case DueState::Soon: return StatusTone::Soon;
    case DueState::Done: return status == AgreementStatus::Reached ? StatusTone::Good : StatusTone::Neutral;
    default: return StatusTone::Neutral;
    }
}

} // namespace loopbaan
