// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/pop_direction.h"

namespace loopbaan {

namespace {

/// "Explore first" is no choice yet.
bool isChosen(const CareerOption &option)
{
    return option.direction != Direction::Unknown
        && (option.status == OptionStatus::Agreed || option.status == OptionStatus::Exploring);
}

void add(const CareerOption &option, PopDirectionLine &line)
{
    line.chosen = line.chosen || isChosen(option);
    line.options << PopOption{option.text.trimmed(), option.conditions.trimmed(), option.status};
}

void add(Direction direction, PopDirectionLine &line)
{
    line.chosen = true;
    if (!line.directions.contains(direction))
        line.directions << direction;
}

} // namespace

std::optional<PopDirection> popDirection(Direction direction)
{
    switch (direction) {
    case Direction::Stay:
    case Direction::Deepen:
    case Direction::Broaden: return PopDirection::InsideFunction;
    case Direction::Temporary:
    case Direction::Rotation: return PopDirection::TemporaryRole;
    case Direction::Sideways:
    case Direction::Up:
    case Direction::Lighter: return PopDirection::OtherFunction;
    case Direction::Outside: return PopDirection::OutsideOrganisation;
    case Direction::Unknown: break;
    }
    return std::nullopt;
}

PopDirection popDirection(const CareerOption &option)
{
    if (option.scope == OptionScope::OutsideOrganisation)
        return PopDirection::OutsideOrganisation;
    if (option.direction && popDirection(*option.direction) == PopDirection::TemporaryRole)
        return PopDirection::TemporaryRole;
    return option.scope == OptionScope::OutsideFunction ? PopDirection::OtherFunction
                                                        : PopDirection::InsideFunction;
}

QList<PopDirectionLine> directionLines(const QList<CareerOption> &options, const QList<Agreement> &agreements)
{
    QList<PopDirectionLine> lines;
    for (const auto &entry : enumTexts<PopDirection>)
        lines << PopDirectionLine{.direction = entry.value};
    for (const CareerOption &option : options) {
        if (option.status != OptionStatus::NotNow && !option.text.trimmed().isEmpty())
            add(option, lines[qsizetype(popDirection(option))]);
    }
    for (const Agreement &agreement : agreements) {
        const auto line = agreement.direction ? popDirection(*agreement.direction) : std::nullopt;
        if (line)
            add(*agreement.direction, lines[qsizetype(*line)]);
    }
    return lines;
}

} // namespace loopbaan
