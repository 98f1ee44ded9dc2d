// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preparation/preparation_theme.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

QString nameOf(PreparationTheme theme)
{
    return u"theme."_s + toText(theme);
}

QString estimateOf(PreparationTheme theme, PreparationSide side)
{
    return side == PreparationSide::Manager ? u"mgr.estimate."_s + toText(theme)
                                            : u"emp."_s + toText(theme) + u".estimate"_s;
}

QStringList wishQuestions(PreparationTheme theme)
{
    switch (theme) {
    case PreparationTheme::Drives: return {u"emp.drives.ambition"_s};
    case PreparationTheme::Strengths: return {u"emp.strengths.unused"_s, u"emp.strengths.develop"_s};
    case PreparationTheme::Room: return {u"emp.room.tasks"_s, u"emp.room.space"_s};
    case PreparationTheme::Other: return {u"emp.other.functions"_s};
    case PreparationTheme::Learning: return {u"emp.learn.want"_s};
    case PreparationTheme::Next: return {u"emp.next.need"_s};
    }
    return {};
}

QStringList counterpartQuestions(PreparationTheme theme)
{
    switch (theme) {
    case PreparationTheme::Drives: return {u"mgr.person.growth"_s, u"mgr.fit.org"_s};
    case PreparationTheme::Strengths: return {u"mgr.person.level"_s, u"mgr.person.strength"_s};
    case PreparationTheme::Room: return {u"mgr.person.room"_s};
    case PreparationTheme::Other: return {u"mgr.person.broaden"_s};
    case PreparationTheme::Learning: return {u"mgr.person.training"_s};
    case PreparationTheme::Next: return {u"mgr.fit.offer"_s};
    }
    return {};
}

} // namespace loopbaan
