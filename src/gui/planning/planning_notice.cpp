// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/planning_notice.h"

#include "gui/widgets/message_bar.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct PlanningNotice
{
    Q_DECLARE_TR_FUNCTIONS(PlanningNotice)
};

QString overlapText(const OtherConversation &other)
{
    return PlanningNotice::tr("You have a conversation with %1 then, from %2 to %3.")
        .arg(other.person, other.from.toString(u"HH:mm"_s), other.until.toString(u"HH:mm"_s));
}

QString textOf(PlanningRemark remark, const PlanningResult &result)
{
    switch (remark) {
    case PlanningRemark::DateMissing: break; // the field always holds one
    case PlanningRemark::PastDate: return PlanningNotice::tr("That day has passed.");
    case PlanningRemark::AfterLastDay: return PlanningNotice::tr("That is after the last day of service.");
    case PlanningRemark::Weekend: return PlanningNotice::tr("That is at the weekend. Is that what you mean?");
    case PlanningRemark::ShortNotice:
        if (result.days == 0)
            return PlanningNotice::tr("That is today: both of you need time to prepare.");
        return PlanningNotice::tr("That is %n day(s) from now: both of you need time to prepare.", nullptr,
                                  static_cast<int>(result.days));
    case PlanningRemark::CoachIsManager: break; // stands beside the name
    case PlanningRemark::Overlap: return overlapText(result.overlap.value_or(OtherConversation()));
    }
    return {};
}

/// The hour and not the day is what there is to say about the moment.
bool isAboutTheHour(const PlanningResult &result)
{
    QList<PlanningRemark> moment = result.remarks;
    moment.removeAll(PlanningRemark::CoachIsManager);
    return moment == QList{PlanningRemark::Overlap};
}

/// A date that is in the way, one to think about, or only a time.
Tone toneOf(const PlanningResult &result)
{
    if (result.blocked())
        return Tone::Warn;
    return isAboutTheHour(result) ? Tone::Info : Tone::Soon;
}

/// Another day helps, unless the employee has left by then or it is about the hour.
bool offersGoodDate(const PlanningResult &result)
{
    return result.firstGoodDate.isValid() && !result.remarks.contains(PlanningRemark::AfterLastDay)
        && !isAboutTheHour(result);
}

} // namespace

void showPlanningNotice(MessageBar &bar, const PlanningResult &result)
{
    QStringList sentences;
    for (const PlanningRemark remark : result.remarks) {
        if (blocks(remark) == result.blocked())
            sentences << textOf(remark, result);
    }
    sentences.removeAll(QString());
    if (sentences.isEmpty())
        return bar.hide();
    const QString goodDate = QLocale().toString(result.firstGoodDate, QLocale::LongFormat);
    const QString choose = offersGoodDate(result) ? PlanningNotice::tr("Choose %1").arg(goodDate) : QString();
    bar.showMessage(toneOf(result), sentences.join(u' '), choose);
}

} // namespace loopbaan
