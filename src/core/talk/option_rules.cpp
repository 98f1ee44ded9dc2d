// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/talk/option_rules.h"

#include <algorithm>

namespace loopbaan {

namespace {

int rating(const CareerOption &option, OptionOrder order)
{
    const int wanted = option.desirability.value_or(0);
    const int feasible = option.feasibility.value_or(0);
    switch (order) {
    case OptionOrder::AsPlaced: break;
    case OptionOrder::Wanted: return wanted;
    case OptionOrder::Feasible: return feasible;
    case OptionOrder::Both: return wanted * feasible;
    }
    return 0;
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

bool isDecided(const CareerOption &option)
{
    return option.status == OptionStatus::Agreed || option.status == OptionStatus::NotNow;
}

bool comesBackIn(const Conversation &conversation, const CareerOption &option)
{
    if (!isOpen(conversation) || !conversation.date.isValid())
        return false;
    return option.parkedUntil.isValid() ? option.parkedUntil <= conversation.date : !isDecided(option);
}

/// The last earlier ones give way.
void leaveRoom(QList<CareerOption> &options, const ConversationId &own)
{
    for (qsizetype at = options.size() - 1; at >= 0 && options.size() > mostOptions; --at) {
        if (options.at(at).conversation != own)
            options.removeAt(at);
    }
}

} // namespace

QList<CareerOption> optionsIn(const Conversation &conversation, const QList<CareerOption> &ofEmployee)
{
    QList<CareerOption> options = ofEmployee;
    options.removeIf([&conversation](const CareerOption &option) {
        return option.conversation != conversation.id && !comesBackIn(conversation, option);
    });
    options = sorted(options, OptionOrder::AsPlaced);
    leaveRoom(options, conversation.id);
    return options;
}

QList<CareerOption> sorted(QList<CareerOption> options, OptionOrder order)
{
    std::ranges::stable_sort(options, {}, &CareerOption::position);
    std::ranges::stable_sort(options, std::ranges::greater(),
                             [order](const CareerOption &option) { return rating(option, order); });
    return options;
}

QList<OptionHint> hintsOn(const CareerOption &option)
{
    const bool nothingForEmployee = isBlank(option.employeeBenefit);
    const bool nothingForOrganisation = isBlank(option.organisationBenefit);
    QList<OptionHint> hints;
    if (nothingForEmployee && !nothingForOrganisation)
        hints << OptionHint::NothingForEmployee;
    if (nothingForOrganisation && !nothingForEmployee)
        hints << OptionHint::NothingForOrganisation;
    if (option.status == OptionStatus::FeasibleIf && isBlank(option.conditions))
        hints << OptionHint::ConditionsMissing;
    if (option.status == OptionStatus::NotNow && (isBlank(option.statusReason) || isBlank(option.decidedBy)))
        hints << OptionHint::ReasonMissing;
    return hints;
}

Agreement agreementFrom(const CareerOption &option, Language language)
{
    return {.employee = option.employee,
            .conversation = option.conversation,
            .option = option.id,
            .text = option.text,
            .support = option.needed,
            .whatIDo = option.whoDoesWhat,
            .direction = option.direction,
            .lens = option.lens,
            .language = language};
}

} // namespace loopbaan
