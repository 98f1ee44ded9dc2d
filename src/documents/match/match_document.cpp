// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/match/match_document.h"

#include "documents/pop/document_words.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int boxLines = 18; ///< two rows of boxes of that many lines fill the page

Panel box(const QString &title, const QString &text, PanelTone tone)
{
    Panel panel{.title = title, .tone = tone};
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            panel.lines.append(line.trimmed());
    }
    return panel;
}

/// What the employee brings beside what the organisation does.
Block rowOf(const Panel &employee, const Panel &organisation)
{
    return {Panels{.panels = {employee, organisation}, .leastLines = boxLines}};
}

QList<Block> headOf(const MatchSubject &subject, const DocumentWords &words)
{
    Facts facts{{{words.text("pop.label.conversation"_L1), words.date(subject.date)},
                 {words.text("pop.label.with"_L1), subject.partner}}};
    facts.facts.removeIf([](const Labelled &fact) { return fact.text.isEmpty(); });
    return {{Heading{HeadingRank::Title, subject.employee}},
            {Paragraph{words.text("mat.lead"_L1), WordRole::Lead}},
            {facts},
            {Spacer{0.5}}};
}

} // namespace

Document matchDocument(const MatchSheet &sheet, const MatchSubject &subject, const Catalogue &catalogue)
{
    const DocumentWords words(catalogue, subject.language);
    const std::initializer_list<Filling> name{{"name"_L1, subject.employeeCallName}};
    const std::initializer_list<Filling> employee{{"employee"_L1, subject.employee}};
    QList<Block> blocks = headOf(subject, words);
    blocks += rowOf(box(words.text("mat.employee_wishes"_L1, name), sheet.employeeWishes, PanelTone::Settled),
                    box(words.text("mat.organisation_needs"_L1), sheet.organisationNeeds, PanelTone::Plain));
    blocks += rowOf(box(words.text("mat.employee_possibilities"_L1, name), sheet.employeePossibilities,
                        PanelTone::Settled),
                    box(words.text("mat.organisation_possibilities"_L1), sheet.organisationPossibilities,
                        PanelTone::Plain));
    blocks += Block{Note{words.text("mat.note"_L1)}};
    return {.title = words.text("mat.document"_L1, employee),
            .author = subject.organisation,
            .language = subject.language,
            .date = subject.date,
            .furniture = {.organisation = subject.organisation,
                          .firstTitle = words.text("mat.title"_L1),
                          .runningTitle = words.text("mat.running"_L1, employee),
                          .footer = words.text("mat.foot"_L1, {{"date"_L1, words.date(subject.date)}}),
                          .pageNumber = words.text("pop.foot.page"_L1)},
            .blocks = blocks};
}

} // namespace loopbaan
