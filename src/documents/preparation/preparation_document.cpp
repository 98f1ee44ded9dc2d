// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/preparation/preparation_document.h"

#include "core/preparation/manager_topic.h"
#include "documents/pop/document_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// Writes the blocks from top to bottom.
class SheetWriter
{
public:
    SheetWriter(const PreparationSheet &sheet, const Catalogue &catalogue, const DocumentWords &words)
        : m_sheet(sheet)
        , m_catalogue(catalogue)
        , m_words(words)
    {
    }

    [[nodiscard]] QList<Block> blocks()
    {
        addHead();
        addAgenda();
        addPoints();
        addGroups();
        addAnswers();
        return m_blocks;
    }

private:
    template<typename Content>
    void add(const Content &content)
    {
        m_blocks.append(Block{content});
    }

    void addSection(const QString &title) { add(Heading{HeadingRank::Section, title}); }

    void addHead()
    {
        add(Heading{HeadingRank::Title, m_sheet.employee});
        if (!m_sheet.careerQuestion.trimmed().isEmpty())
            add(Quote{m_sheet.careerQuestion});
        Facts facts{{{m_words.text("pop.label.conversation"_L1), m_words.date(m_sheet.date)},
                     {m_words.text("pop.label.with"_L1), m_sheet.partner}}};
        facts.facts.removeIf([](const Labelled &fact) { return fact.text.isEmpty(); });
        add(facts);
        add(Note{m_words.text("prp.note"_L1)});
    }

    void addAgenda()
    {
        if (m_sheet.agenda.isEmpty())
            return;
        addSection(m_catalogue.findSection(u"themes")->title.in(m_sheet.language));
        LabelledRows rows;
        for (const RankedTheme &theme : m_sheet.agenda) {
            const QString reason = theme.reason ? m_words.text(wordsOf(*theme.reason)) : u"–"_s;
            rows.rows << Labelled{m_words.text(nameOf(theme.theme)), reason};
        }
        add(rows);
    }

    void addPoints()
    {
        addSection(m_words.text("prp.points"_L1));
        const qsizetype before = m_blocks.size();
        for (const EnumText<ManagerTopic> &topic : enumTexts<ManagerTopic>) {
            for (const QString &question : questionsOf(topic.value))
                addText(question);
        }
        addLevels();
        addTrainings();
        if (m_blocks.size() == before)
            add(Paragraph{m_words.text("prp.empty"_L1), WordRole::Muted});
    }

    void addText(const QString &question)
    {
        const QString text = textAt(question, m_sheet.preparation);
        if (text.isEmpty())
            return;
        add(Paragraph{m_words.text(question), WordRole::Label});
        add(Paragraph{text});
    }

    void addLevels()
    {
        TextTable table{.header = {m_words.text("prp.competence"_L1), m_words.text("prp.level"_L1),
                                   m_words.text("prp.example"_L1)},
                        .rows = {},
                        .shares = {30, 25, 45}};
        for (const CompetenceLevel &level : m_sheet.preparation.levels) {
            if (!level.competence.trimmed().isEmpty())
                table.rows << QStringList{
                    level.competence, level.level ? m_words.text(u"lvl.%1"_s.arg(*level.level)) : QString(),
                    level.example};
        }
        if (!table.rows.isEmpty())
            add(table);
    }

    void addTrainings()
    {
        TextTable table{.header = {m_words.text("prp.training"_L1), m_words.text("prp.purpose"_L1)},
                        .rows = {},
                        .shares = {50, 50}};
        for (const TrainingNeed &need : m_sheet.preparation.trainings) {
            if (!need.text.trimmed().isEmpty())
                table.rows << QStringList{need.text, need.purpose};
        }
        if (!table.rows.isEmpty())
            add(table);
    }

    /// All that the catalogue asks besides, group by group; what one thinks of oneself stays on the screen.
    void addGroups()
    {
        for (const CatalogueGroup &group : m_catalogue.findSection(u"manager_prep")->groups) {
            if (group.id != u"self" && group.id != u"skills")
                addGroup(group);
        }
    }

    void addGroup(const CatalogueGroup &group)
    {
        QList<Block> before;
        before.swap(m_blocks);
        QList<CatalogueEntry> entries = m_catalogue.section(u"manager_prep");
        entries.removeIf(
            [&group](const CatalogueEntry &entry) { return entry.group != group.id || isPoint(entry.id); });
        for (const CatalogueEntry &entry : std::as_const(entries))
            addText(entry.id);
        addSteps(entries);
        addChecks(entries);
        before.swap(m_blocks);
        if (before.isEmpty())
            return;
        addSection(group.title.in(m_sheet.language));
        m_blocks += before;
    }

    void addSteps(const QList<CatalogueEntry> &entries)
    {
        TextTable steps{.header = {}, .rows = {}, .shares = {70, 30}};
        for (const CatalogueEntry &entry : entries) {
            if (const std::optional<int> degree = degreeOf(entry.id, m_sheet.preparation))
                steps.rows << QStringList{m_words.text(entry.id),
                                          m_words.text(u"fdb.scale.%1"_s.arg(*degree))};
        }
        if (!steps.rows.isEmpty())
            add(steps);
    }

    void addChecks(const QList<CatalogueEntry> &entries)
    {
        ItemList checks;
        for (const CatalogueEntry &entry : entries) {
            if (isTicked(entry.id, m_sheet.preparation))
                checks.items << m_words.text(entry.id);
        }
        if (!checks.items.isEmpty())
            add(checks);
    }

    /// It stands under the four points already.
    static bool isPoint(const QString &question)
    {
        return std::ranges::any_of(enumTexts<ManagerTopic>, [&question](const EnumText<ManagerTopic> &topic) {
            return questionsOf(topic.value).contains(question);
        });
    }

    void addAnswers()
    {
        const std::initializer_list<Filling> name{{"name"_L1, m_sheet.employeeCallName}};
        add(PageBreak{BreakWhen::WellFilled});
        addSection(m_words.text("prp.answers"_L1, name));
        if (m_sheet.answers.isEmpty()) {
            add(Paragraph{m_words.text("prp.none"_L1), WordRole::Muted});
            return;
        }
        add(Paragraph{m_words.text("prp.answered"_L1, {{"date"_L1, m_words.date(m_sheet.answeredOn)}}),
                      WordRole::Muted});
        for (const SheetAnswer &answer : m_sheet.answers) {
            add(Paragraph{answer.question, WordRole::Label});
            add(Paragraph{answer.isToldInPerson ? m_words.text("prp.told"_L1, name) : answer.text,
                          answer.isToldInPerson ? WordRole::Muted : WordRole::Body});
        }
    }

    const PreparationSheet &m_sheet;
    const Catalogue &m_catalogue;
    const DocumentWords &m_words;
    QList<Block> m_blocks{};
};

} // namespace

Document preparationDocument(const PreparationSheet &sheet, const Catalogue &catalogue)
{
    const DocumentWords words(catalogue, sheet.language);
    const std::initializer_list<Filling> employee{{"employee"_L1, sheet.employee}};
    return {.title = words.text("prp.document"_L1, employee),
            .author = sheet.organisation,
            .language = sheet.language,
            .date = sheet.composedOn,
            .furniture = {.organisation = sheet.organisation,
                          .firstTitle = words.text("prp.title"_L1),
                          .runningTitle = words.text("prp.running"_L1, employee),
                          .mark = words.text("prp.mark"_L1),
                          .footer = words.text("prp.foot"_L1, {{"date"_L1, words.date(sheet.composedOn)}}),
                          .pageNumber = words.text("pop.foot.page"_L1)},
            .blocks = SheetWriter(sheet, catalogue, words).blocks()};
}

} // namespace loopbaan
