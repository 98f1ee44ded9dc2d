// SPDX-License-Identifier: GPL-3.0-or-later
// A talk with as much in it as one may hold.
#pragma once

#include "app/dossier/dossier.h"
#include "storage/stores/stores.h"

namespace loopbaan {

using namespace Qt::StringLiterals;

inline const QString sentence = u"Noor neemt de weekplanning van magazijn B over, van begin tot eind. "_s;

inline CareerOption fullOption(const Conversation &talk, int number)
{
    return {.id = CareerOptionId::create(),
            .employee = talk.employee,
            .conversation = talk.id,
            .text = u"Mogelijkheid %1"_s.arg(number),
            .direction = Direction::Broaden,
            .desirability = 1 + number % 5,
            .feasibility = 5 - number % 5,
            .conditions = sentence,
            .status = OptionStatus::Exploring,
            .decidedBy = u"Katrien"_s,
            .needed = sentence.repeated(2),
            .whoDoesWhat = sentence.repeated(2),
            .employeeBenefit = sentence,
            .organisationBenefit = sentence,
            .position = number};
}

/// Six options with three arguments of each kind, forty agreements and two hundred notes in their talks.
inline void fill(Dossier &dossier, const Conversation &talk)
{
    dossier.change(u"fill"_s, [&talk](Stores &stores) {
        for (int number = 0; number < 6; ++number) {
            const CareerOption option = fullOption(talk, number);
            stores.options.insert(option);
            for (int place = 0; place < 12; ++place) {
                stores.arguments.insert({.id = OptionArgumentId::create(),
                                         .option = option.id,
                                         .kind = static_cast<ArgumentKind>(place % 4),
                                         .text = u"beslist zelf, ziet resultaat %1"_s.arg(place),
                                         .answer = place % 4 == 2 ? u"Sofie begint nu"_s : QString(),
                                         .position = place});
            }
        }
        for (int number = 0; number < 40; ++number)
            stores.agreements.insert({.id = AgreementId::create(),
                                      .employee = talk.employee,
                                      .conversation = talk.id,
                                      .text = sentence});
        for (int number = 0; number < 200; ++number)
            stores.wishes.insert({.id = WishId::create(),
                                  .employee = talk.employee,
                                  .conversation = talk.id,
                                  .text = sentence,
                                  .position = number,
                                  .notedOn = talk.date,
                                  .closedOn = number < 190 ? talk.date : QDate()});
    });
}

} // namespace loopbaan
