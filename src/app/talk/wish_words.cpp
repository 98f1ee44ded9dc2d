// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/wish_words.h"

#include <QCoreApplication>

namespace loopbaan {

namespace {

struct WishText
{
    Q_DECLARE_TR_FUNCTIONS(WishText)
};

} // namespace

QString wordOf(Horizon horizon)
{
    switch (horizon) {
    case Horizon::Short: return WishText::tr("now–1 year");
    case Horizon::Medium: return WishText::tr("1–3 years");
    case Horizon::Long: return WishText::tr("3+ years");
    case Horizon::Unknown: return WishText::tr("I do not know yet");
    }
    Q_UNREACHABLE();
}

QString wordOf(Importance importance)
{
    switch (importance) {
    case Importance::Nice: return WishText::tr("would be nice");
    case Importance::Important: return WishText::tr("important");
    case Importance::VeryImportant: return WishText::tr("very important");
    }
    Q_UNREACHABLE();
}

QString wordOf(CircumstanceCategory category)
{
    switch (category) {
    case CircumstanceCategory::Care: return WishText::tr("care");
    case CircumstanceCategory::Hours: return WishText::tr("working hours");
    case CircumstanceCategory::Place: return WishText::tr("place of work");
    case CircumstanceCategory::Other: return WishText::tr("something else");
    }
    Q_UNREACHABLE();
}

} // namespace loopbaan
