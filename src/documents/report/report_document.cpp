// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/report/report_document.h"

#include "core/talk/formality_scope.h"
#include "documents/pop/pop_agreements.h"
#include "documents/report/report_parts.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// Writes the report of one talk, part after part.
class ReportWriter
{
public:
    ReportWriter(const TalkReport &report, const Catalogue &catalogue, const DocumentWords &words)
        : m_report(report)
        , m_catalogue(catalogue)
        , m_words(words)
    {
    }

    [[nodiscard]] QList<Block> blocks()
    {
        addHead();
        addQuestion();
        addRows("rep.head.safety"_L1, safetyRows(m_report, m_words));
        addRows("rep.head.notes"_L1, noteRows(m_report, m_catalogue, m_words));
        addTables();
        addAgreements();
        addPoints();
        addNext();
        addFeedback();
        addEnd();
        return m_blocks;
    }

private:
    void add(auto block) { m_blocks.append({std::move(block)}); }
    void addSection(const QString &id) { add(Heading{HeadingRank::Section, m_words.text(id)}); }

    [[nodiscard]] bool isGuided() const { return scopeOf(m_report.formality).isGuided; }

    void addHead()
    {
        add(Heading{HeadingRank::Title, m_report.employee});
        QStringList about{m_report.jobTitle, m_report.department};
        about.removeAll(QString());
        if (!about.isEmpty())
            add(Paragraph{about.join(u" · "_s), WordRole::Lead});
        Facts facts{{
            {m_words.text("pop.label.conversation"_L1), m_words.date(m_report.date)},
            {m_words.text("pop.label.with"_L1), partner()},
            {m_words.text("pop.label.occasion"_L1), m_words.textOrOwn(m_report.occasion)},
            {m_words.text("rep.label.formality"_L1),
             m_words.text("set.formality."_L1 + toText(m_report.formality))},
        }};
        facts.facts.removeIf([](const Labelled &fact) { return fact.text.isEmpty(); });
        add(facts);
    }

    [[nodiscard]] QString partner() const
    {
        if (m_report.partner.isEmpty())
            return {};
        return m_words.text("pop.partner."_L1 + toText(m_report.partnerRole),
                            {{"name"_L1, m_report.partner}});
    }

    void addQuestion()
    {
        if (!m_report.topic.isEmpty()) {
            addSection("rep.head.topic"_L1);
            add(Paragraph{m_report.topic});
        }
        if (!m_report.careerQuestion.isEmpty()) {
            addSection("rep.head.question"_L1);
            add(Quote{m_report.careerQuestion});
        }
    }

    void addRows(const QString &heading, const LabelledRows &rows)
    {
        if (rows.rows.isEmpty())
            return;
        addSection(heading);
        add(rows);
    }

    void addTables()
    {
        if (!m_report.wishes.isEmpty()) {
            addSection("rep.head.wishes"_L1);
            add(wishTable(m_report.wishes, m_words));
        }
        if (!m_report.options.isEmpty()) {
            addSection("rep.head.options"_L1);
            add(optionTable(m_report.options, m_words));
        }
    }

    void addAgreements()
    {
        if (m_report.agreements.isEmpty() && !isGuided())
            return; // nobody expects any of an informal talk
        addSection("rep.head.agreements"_L1);
        int number = 0;
        for (const PopAgreement &agreement : m_report.agreements)
            add(agreementItem(agreement, ++number, m_words));
        if (m_report.agreements.isEmpty())
            add(Paragraph{m_words.text("rep.none.agreements"_L1), WordRole::Muted});
    }

    void addPoints()
    {
        if (m_report.points.isEmpty())
            return;
        addSection("rep.head.points"_L1);
        add(pointPanels(m_report.points, m_words));
    }

    void addNext()
    {
        const Facts facts = nextFacts(m_report, m_words);
        if (facts.facts.isEmpty())
            return;
        addSection("rep.head.next"_L1);
        add(facts);
    }

    void addFeedback()
    {
        if (!m_report.feedback)
            return;
        add(Heading{HeadingRank::Section,
                    m_words.text("rep.head.feedback"_L1, {{"name"_L1, m_report.employeeCallName}})});
        if (const TextTable table = feedbackTable(*m_report.feedback, m_words); !table.rows.isEmpty())
            add(table);
        if (m_report.feedback->open.isEmpty())
            return;
        add(Paragraph{m_words.text("fdb.open"_L1), WordRole::Label});
        add(Paragraph{m_report.feedback->open});
    }

    void addEnd()
    {
        if (scopeOf(m_report.formality).isSigned) {
            addSection("pop.head.signatures"_L1);
            add(signaturesOf(m_report, m_words));
        }
        add(Note{m_words.text("rep.note.intent"_L1)});
        add(Note{m_words.text("rep.note.yours"_L1, {{"name"_L1, m_report.employeeCallName}})});
    }

    const TalkReport &m_report;
    const Catalogue &m_catalogue;
    const DocumentWords &m_words;
    QList<Block> m_blocks{};
};

PageFurniture furnitureOf(const TalkReport &report, const DocumentWords &words)
{
    const QString footer = report.isConcept ? "rep.foot.concept"_L1 : "rep.foot.final"_L1;
    const QDate date = report.isConcept ? report.composedOn : report.date;
    return {
        .organisation = report.organisation,
        .firstTitle = words.text("rep.title"_L1),
        .runningTitle = words.text("rep.running"_L1, {{"employee"_L1, report.employee}}),
        .mark = report.isConcept ? words.text("pop.label.concept"_L1) : QString(),
        .footer = words.text(footer, {{"date"_L1, words.date(date)}}),
        .pageNumber = words.text("pop.foot.page"_L1),
    };
}

} // namespace

Document reportDocument(const TalkReport &report, const Catalogue &catalogue)
{
    const DocumentWords words(catalogue, report.language);
    return {
        .title = words.text("rep.document"_L1, {{"employee"_L1, report.employee}}),
        .author = report.organisation,
        .language = report.language,
        .date = report.isConcept ? report.composedOn : report.date,
        .furniture = furnitureOf(report, words),
        .blocks = ReportWriter(report, catalogue, words).blocks(),
    };
}

} // namespace loopbaan
