// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/planning_notice.h"

#include "gui/widgets/message_bar.h"

#include <QCoreApplication>
#include <QLocale>

namespace loopbaan {

namespace {

struct PlanningNotice
{
    Q_DECLARE_TR_FUNCTIONS(PlanningNotice)
};

} // namespace

void showPlanningNotice(MessageBar &bar, const PlanningResult &result)
{
    const QString goodDate = QLocale().toString(result.firstGoodDate, QLocale::LongFormat);
    const QString take =
        result.firstGoodDate.isValid() ? PlanningNotice::tr("Take %1").arg(goodDate) : QString();
    if (result.remarks.contains(PlanningRemark::PastDate))
        bar.showMessage(Tone::Warn, PlanningNotice::tr("That day has passed."), take);
    else if (result.remarks.contains(PlanningRemark::AfterLastDay))
        bar.showMessage(Tone::Warn, PlanningNotice::tr("That is after the last day of service."));
    else if (result.remarks.contains(PlanningRemark::ShortNotice))
        bar.showMessage(Tone::Soon, PlanningNotice::tr("That is soon: both of you need time to prepare."),
                        take);
    else if (result.remarks.contains(PlanningRemark::Weekend))
        bar.showMessage(Tone::Soon, PlanningNotice::tr("That is in a weekend. Is it meant so?"), take);
    else if (result.remarks.contains(PlanningRemark::Overlap))
        bar.showMessage(Tone::Info, PlanningNotice::tr("You have another conversation at that time."));
    else
        bar.hide();
}

} // namespace loopbaan
