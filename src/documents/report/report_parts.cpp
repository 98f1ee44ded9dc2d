// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/report/report_parts.h"

#include "documents/pop/pop_possibilities.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

void addRow(LabelledRows &rows, const QString &label, const QString &text)
{
    if (!text.isEmpty())
        rows.rows.append({label, text});
}

QString signedText(const QString &name, QDate date, const DocumentWords &words)
{
    if (!date.isValid() || name.isEmpty())
        return {};
    return words.text("rep.agreed.by"_L1, {{"name"_L1, name}, {"date"_L1, words.date(date)}});
}

QString joined(QStringList parts, QStringView separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

/// Why it stands as it does, who decides and when the answer is there.
QString reasonText(const ReportOption &option, const DocumentWords &words)
{
    const bool isSettled =
        option.option.status == OptionStatus::NotNow || option.option.status == OptionStatus::Agreed;
    QString decision;
    if (isSettled && !option.decidedBy.isEmpty())
        decision = words.text("rep.reason.decided_by"_L1, {{"name"_L1, option.decidedBy}});
    else if (!isSettled)
        decision = answerText(option.decidedBy, option.answerOn, words);
    return joined({option.reason, decision}, u"\n");
}

QString whoAndWhen(const ReportPoint &point, const DocumentWords &words)
{
    if (!point.on.isValid())
        return point.who;
    const QString date = words.date(point.on);
    return point.who.isEmpty()
        ? date
        : words.text("rep.point.by_on"_L1, {{"name"_L1, point.who}, {"date"_L1, date}});
}

PanelTone toneOf(OpenPointKind kind)
{
    switch (kind) {
    case OpenPointKind::Possible: return PanelTone::Settled;
    case OpenPointKind::NotPossible: return PanelTone::Plain;
    case OpenPointKind::ToFindOut: break;
    }
    return PanelTone::Open;
}

} // namespace

LabelledRows safetyRows(const TalkReport &report, const DocumentWords &words)
{
    const ReportSafety &safety = report.safety;
    LabelledRows rows;
    addRow(rows, words.text("rep.label.noted"_L1), safety.noted);
    addRow(rows, words.text("rep.label.readers"_L1), safety.readers);
    addRow(rows, words.text("rep.label.stays_here"_L1), safety.staysHere);
    addRow(rows, words.text("rep.label.agreed"_L1),
           joined({signedText(report.employee, safety.agreedByEmployee, words),
                   signedText(report.partner, safety.agreedByManager, words)},
                  u"\n"));
    return rows;
}

LabelledRows noteRows(const TalkReport &report, const Catalogue &catalogue, const DocumentWords &words)
{
    LabelledRows rows;
    addRow(rows, words.text("rep.label.summary"_L1), report.summary);
    for (const ReportNotes &notes : report.notes)
        addRow(rows, catalogue.phases().at(int(notes.phase)).title.in(report.language), notes.text);
    return rows;
}

TextTable wishTable(const QList<ReportWish> &wishes, const DocumentWords &words)
{
    TextTable table{.header = {words.text("rep.col.wish"_L1), words.text("rep.col.horizon"_L1),
                               words.text("rep.col.importance"_L1)},
                    .rows = {},
                    .shares = {54, 25, 21}};
    for (const ReportWish &wish : wishes)
        table.rows.append(
            {wish.text, wish.horizon ? words.text("rep.horizon."_L1 + toText(*wish.horizon)) : QString(),
             wish.importance ? words.text("rep.importance."_L1 + toText(*wish.importance)) : QString()});
    return table;
}

TextTable optionTable(const QList<ReportOption> &options, const DocumentWords &words)
{
    TextTable table{.header = {words.text("rep.col.option"_L1), words.text("rep.col.status"_L1),
                               words.text("rep.col.reason"_L1)},
                    .rows = {},
                    .shares = {42, 20, 38}};
    for (const ReportOption &option : options)
        table.rows.append({withCondition(option.option, words),
                           words.text("pop.option."_L1 + toText(option.option.status)),
                           reasonText(option, words)});
    return table;
}

Panels pointPanels(const QList<ReportPoint> &points, const DocumentWords &words)
{
    Panels panels;
    for (const EnumText<OpenPointKind> &kind : enumTexts<OpenPointKind>) {
        Panel panel{.title = words.text("rep.point."_L1 + kind.text), .tone = toneOf(kind.value)};
        for (const ReportPoint &point : points) {
            if (point.kind == kind.value)
                panel.lines.append(joined({point.text, whoAndWhen(point, words)}, u"\n"));
        }
        if (panel.lines.isEmpty())
            panel.lines.append(words.text("rep.none.point"_L1));
        panels.panels.append(panel);
    }
    return panels;
}

Facts nextFacts(const TalkReport &report, const DocumentWords &words)
{
    Facts facts;
    if (report.planDueOn.isValid() || report.planTogether) {
        const bool together = report.planTogether && !report.partner.isEmpty();
        facts.facts.append(
            {words.text("rep.label.worked_out_by"_L1),
             together ? words.text("pop.author.together"_L1,
                                   {{"employee"_L1, report.employeeCallName}, {"partner"_L1, report.partner}})
                      : report.employee});
    }
    if (report.planDueOn.isValid())
        facts.facts.append({words.text("rep.label.plan_due"_L1), words.date(report.planDueOn)});
    if (report.nextOn.isValid())
        facts.facts.append({words.text("rep.label.next"_L1), words.date(report.nextOn)});
    return facts;
}

TextTable feedbackTable(const ReportFeedback &feedback, const DocumentWords &words)
{
    const std::initializer_list<std::pair<QLatin1StringView, std::optional<int>>> statements{
        {"fdb.heard"_L1, feedback.heard},
        {"fdb.free"_L1, feedback.free},
        {"fdb.clear"_L1, feedback.clear},
        {"fdb.honest"_L1, feedback.honest}};
    TextTable table{.header = {}, .rows = {}, .shares = {60, 40}};
    for (const auto &[id, answer] : statements) {
        if (answer)
            table.rows.append({words.text(id), words.text("fdb.scale."_L1 + QString::number(*answer))});
    }
    return table;
}

Signatures signaturesOf(const TalkReport &report, const DocumentWords &words)
{
    Signatures signatures{.choicesBy = report.employee, .remarkLabel = words.text("pop.label.remark"_L1)};
    for (const EnumText<SignatureKind> &kind : enumTexts<SignatureKind>)
        signatures.choices.append(words.text("pop.sign."_L1 + kind.text));
    const QString partner = report.partner.isEmpty() ? words.text("pop.owner.manager"_L1) : report.partner;
    const QString date = words.text("pop.label.date"_L1);
    signatures.signatories = {{report.employee, date}, {partner, date}};
    return signatures;
}

} // namespace loopbaan
