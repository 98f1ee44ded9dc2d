// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversation/preparation.h"

#include <algorithm>

namespace loopbaan {

bool saysSomething(const PreparationAnswer &answer)
{
    return answer.toldInPerson || answer.scale || !answer.sharedItems.isEmpty()
        || !answer.sharedText.trimmed().isEmpty() || !answer.privateText.trimmed().isEmpty();
}

QList<PreparationAnswer> lastAnswers(PreparationSide side, const QList<PreparationAnswer> &answers)
{
    QList<PreparationAnswer> last;
    for (const PreparationAnswer &answer : answers) {
        if (answer.side != side)
            continue;
        const auto earlier = std::ranges::find(last, answer.item, &PreparationAnswer::item);
        if (earlier == last.end())
            last << answer;
        else if (earlier->answeredOn <= answer.answeredOn)
            *earlier = answer;
    }
    last.removeIf([](const PreparationAnswer &answer) { return !saysSomething(answer); });
    return last;
}

} // namespace loopbaan
