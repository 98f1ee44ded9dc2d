// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/read_aloud.h"

#include "core/content/catalogue.h"
#include "documents/pop/document_words.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

QString whoAndWhen(const QString &who, QDate day, const DocumentWords &words)
{
    QStringList parts{who, day.isValid() ? words.date(day) : QString()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

ReadAloudPart agreementPart(const TalkReport &report, const DocumentWords &words)
{
    ReadAloudPart part{.title = words.text(u"rep.head.agreements"_s)};
    for (const PopAgreement &agreement : report.agreements)
        part.lines.append({agreement.text, whoAndWhen(agreement.ownerName, agreement.due, words)});
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
            part.lines.append({point.text, whoAndWhen(point.who, point.on, words)});
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
