// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pop/pop_document.h"

#include "documents/layout/layout.h"
#include "documents/paint/pdf.h"
#include "documents/pop/pop_agreements.h"
#include "documents/pop/pop_possibilities.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// Writes one POP, part after part.
class PopWriter
{
public:
    PopWriter(const Pop &pop, const DocumentWords &words)
        : m_pop(pop)
        , m_words(words)
    {
    }

    [[nodiscard]] QList<Block> blocks()
    {
        addPerson();
        addWords();
        addStrengths();
        addDirections();
        addPanels();
        addAgreements();
        addFollowUp();
        addSignatures();
        addNotes();
        return m_blocks;
    }

private:
    void add(auto block) { m_blocks.append({std::move(block)}); }
    void addSection(const QString &id) { add(Heading{HeadingRank::Section, m_words.text(id)}); }

    void addPerson()
    {
        add(Heading{HeadingRank::Title, m_pop.employee});
        QStringList about{m_pop.jobTitle, m_pop.department};
        if (m_pop.hiredOn.isValid())
            about.append(m_words.text("pop.in_service"_L1, {{"date"_L1, m_words.date(m_pop.hiredOn)}}));
        about.removeAll(QString());
        if (!about.isEmpty())
            add(Paragraph{about.join(u" · "_s), WordRole::Lead});
        add(Facts{facts()});
    }

    [[nodiscard]] QList<Labelled> facts() const
    {
        const QString held = m_pop.conversationOn.isValid() ? m_words.date(m_pop.conversationOn)
                                                            : m_words.text("pop.none.conversation"_L1);
        QList<Labelled> all{
            {m_words.text("pop.label.conversation"_L1), held},
            {m_words.text("pop.label.with"_L1), partner()},
            {m_words.text("pop.label.worked_out_by"_L1), author()},
            {m_words.text("pop.label.runs_until"_L1),
             m_pop.runsUntil.isValid() ? m_words.month(m_pop.runsUntil) : QString()},
            {m_words.text("pop.label.occasion"_L1), m_words.textOrOwn(m_pop.occasion)},
            {m_words.text("pop.label.number"_L1), m_pop.employeeNumber},
        };
        all.removeIf([](const Labelled &fact) { return fact.text.isEmpty(); });
        return all;
    }

    [[nodiscard]] QString partner() const
    {
        if (m_pop.partner.isEmpty())
            return {};
        return m_words.text("pop.partner."_L1 + toText(m_pop.partnerRole), {{"name"_L1, m_pop.partner}});
    }

    [[nodiscard]] QString author() const
    {
        if (m_pop.author == PlanAuthor::Employee || m_pop.partner.isEmpty())
            return m_pop.employee;
        if (m_pop.author == PlanAuthor::Manager)
            return m_pop.partner;
        return m_words.text("pop.author.together"_L1,
                            {{"employee"_L1, m_pop.employeeCallName}, {"partner"_L1, m_pop.partner}});
    }

    void addWords()
    {
        if (!m_pop.careerQuestion.isEmpty() || m_pop.isConcept) {
            addSection("pop.head.question"_L1);
            addTextOrLines(Paragraph{m_pop.careerQuestion}, 1);
        }
        if (!m_pop.ownWords.isEmpty() || m_pop.isConcept) {
            addSection("pop.head.words"_L1);
            addTextOrLines(Quote{m_pop.ownWords}, 2);
        }
    }

    void addTextOrLines(auto block, int lines)
    {
        if (block.text.isEmpty())
            add(WritingLines{lines});
        else
            add(std::move(block));
    }

    void addStrengths()
    {
        if (m_pop.strengths.isEmpty() && m_pop.development.isEmpty() && !m_pop.isConcept)
            return;
        add(Columns{{listColumn("pop.head.strengths"_L1, m_pop.strengths),
                     listColumn("pop.head.develop"_L1, m_pop.development)}});
    }

    [[nodiscard]] QList<Block> listColumn(const QString &heading, const QStringList &items) const
    {
        QList<Block> blocks{{Heading{HeadingRank::Section, m_words.text(heading)}}};
        if (!items.isEmpty())
            blocks.append({ItemList{items}});
        else if (m_pop.isConcept)
            blocks.append({WritingLines{3}});
        else
            blocks.append({Paragraph{m_words.text("pop.none.text"_L1), WordRole::Muted}});
        return blocks;
    }

    void addDirections()
    {
        if (m_pop.directions.isEmpty())
            return;
        addSection("pop.head.direction"_L1);
        add(directionLines(m_pop, m_words));
    }

    void addPanels()
    {
        addSection("pop.head.count_on"_L1);
        add(promisePanels(m_pop, m_words));
    }

    void addPart(const QString &id)
    {
        add(PageBreak{BreakWhen::WellFilled});
        add(Heading{HeadingRank::Part, m_words.text(id)});
    }

    void addAgreements()
    {
        addPart("pop.head.agreements"_L1);
        for (const PopAgreement &agreement : m_pop.agreements)
            add(agreementItem(agreement, ++m_agreements, m_words));
        if (m_pop.agreements.isEmpty() && !m_pop.isConcept)
            add(Paragraph{m_words.text("pop.none.agreements"_L1), WordRole::Muted});
        while (m_pop.isConcept && m_pop.agreements.isEmpty() && m_agreements < 3)
            add(emptyAgreementItem(++m_agreements, m_words));
        if (!m_pop.contingency.isEmpty()) {
            addSection("pop.head.obstacles"_L1);
            add(Paragraph{m_pop.contingency});
        }
    }

    void addFollowUp()
    {
        constexpr qsizetype fewMoments = 4; // more get one line each, or the plan becomes an exercise book
        addPart("pop.head.followup"_L1);
        for (const PopFollowUp &followUp : m_pop.followUp)
            add(appointment(followUp, m_pop.followUp.size() > fewMoments ? 1 : 2, m_words));
        if (m_pop.followUp.isEmpty()) {
            add(Paragraph{m_words.text("pop.none.followup"_L1), WordRole::Muted});
            add(WritingLines{3});
        }
    }

    void addSignatures()
    {
        Signatures signatures{.choicesBy = m_pop.employee,
                              .remarkLabel = m_words.text("pop.label.remark"_L1)};
        for (const EnumText<SignatureKind> &kind : enumTexts<SignatureKind>) {
            if (m_pop.employeeSignature == kind.value)
                signatures.chosen = signatures.choices.size();
            signatures.choices.append(m_words.text("pop.sign."_L1 + kind.text));
        }
        signatures.remark = m_pop.employeeRemark;
        const QString partner =
            m_pop.partner.isEmpty() ? m_words.text("pop.owner.manager"_L1) : m_pop.partner;
        const QString date = m_words.text("pop.label.date"_L1);
        signatures.signatories = {{m_pop.employee, date}, {partner, date}};
        addSection("pop.head.signatures"_L1);
        add(signatures);
    }

    void addNotes()
    {
        add(Note{m_words.text("pop.note.intent"_L1)});
        add(Note{m_words.text("pop.note.yours"_L1, {{"name"_L1, m_pop.employeeCallName}})});
    }

    const Pop &m_pop;
    const DocumentWords &m_words;
    QList<Block> m_blocks{};
    int m_agreements = 0;
};

PageFurniture furnitureOf(const Pop &pop, const DocumentWords &words)
{
    const QString footer = pop.isConcept ? "pop.foot.concept"_L1 : "pop.foot.approved"_L1;
    const QDate date = pop.isConcept ? pop.composedOn : pop.approvedOn;
    return {
        .organisation = pop.organisation,
        .firstTitle = words.text("pop.title"_L1),
        .runningTitle = words.text("pop.running"_L1, {{"employee"_L1, pop.employee}}),
        .mark = pop.isConcept ? words.text("pop.label.concept"_L1) : QString(),
        .footer =
            words.text(footer, {{"date"_L1, words.date(date)}, {"version"_L1, QString::number(pop.version)}}),
        .pageNumber = words.text("pop.foot.page"_L1),
    };
}

} // namespace

Document popDocument(const Pop &pop, const Catalogue &catalogue)
{
    const DocumentWords words(catalogue, pop.language);
    return {
        .title = words.text("pop.document"_L1, {{"employee"_L1, pop.employee}}),
        .author = pop.organisation,
        .language = pop.language,
        .date = pop.isConcept ? pop.composedOn : pop.approvedOn,
        .furniture = furnitureOf(pop, words),
        .blocks = PopWriter(pop, words).blocks(),
    };
}

QByteArray popPdf(const Pop &pop)
{
    return toPdf(popDocument(pop, Catalogue::shipped()));
}

QByteArray popsPdf(const QList<Pop> &pops)
{
    QList<PaperPage> pages;
    for (const Pop &pop : pops)
        pages += layOut(popDocument(pop, Catalogue::shipped()));
    const Pop &first = pops.first();
    return toPdf(pages,
                 {.title = Catalogue::shipped().text(u"pop.title"_s, first.language),
                  .author = first.organisation,
                  .language = first.language,
                  .date = first.composedOn});
}

} // namespace loopbaan
