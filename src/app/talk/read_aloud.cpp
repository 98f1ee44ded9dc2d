// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/read_aloud.h"

#include "core/content/catalogue.h"
#include "documents/pop/document_words.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// "het certificaat is er · Noor · 30 juni 2027"
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

ReadAloudPart agreementPart(const TalkReport &report, const DocumentWords &words)
{
    ReadAloudPart part{.title = words.text(u"rep.head.agreements"_s)};
    for (const PopAgreement &agreement : report.agreements) {
        const QString when =
            agreement.due.isValid() ? words.date(agreement.due) : words.text(u"pop.none.due"_s);
        part.lines.append(
            {agreement.text, joined({agreement.measure.simplified(), agreement.ownerName, when})});
    }
    if (part.lines.isEmpty())
        part.lines.append({words.text(u"rep.none.agreements"_s), {}});
    return part;
}

ReadAloudPart pointPart(const TalkReport &report, const EnumText<OpenPointKind> &kind,
                        const DocumentWords &words)
{
    ReadAloudPart part{.title = words.text(u"rep.point."_s + kind.text)};
    for (const ReportPoint &point : report.points) {
        if (point.kind == kind.value)
            part.lines.append(
                {point.text, joined({point.who, point.on.isValid() ? words.date(point.on) : QString()})});
    }
    return part;
}

ReadAloudPart nextPart(const TalkReport &report, const DocumentWords &words)
{
    ReadAloudPart part{.title = words.text(u"rep.head.next"_s)};
    if (report.planDueOn.isValid())
        part.lines.append({words.text(u"rep.label.plan_due"_s), words.date(report.planDueOn)});
    if (report.nextOn.isValid())
        part.lines.append({words.text(u"rep.label.next"_s), words.date(report.nextOn)});
    return part;
}

} // namespace

QList<ReadAloudPart> readAloud(const TalkReport &report)
{
    const DocumentWords words(Catalogue::shipped(), report.language);
    QList<ReadAloudPart> parts{agreementPart(report, words)};
    for (const EnumText<OpenPointKind> &kind : enumTexts<OpenPointKind>)
        parts << pointPart(report, kind, words);
    parts << nextPart(report, words);
    parts.removeIf([](const ReadAloudPart &part) { return part.lines.isEmpty(); });
    return parts;
}

} // namespace loopbaan
