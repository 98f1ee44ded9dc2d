// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/layout/block_layout.h"

namespace loopbaan {

namespace {

constexpr double blockGap = 9;
constexpr double itemGap = 3;
constexpr double labelGap = 2; ///< between a label and the text that it says something of

/// The white above a block that does not follow a heading.
struct GapBefore
{
    double operator()(const Heading &heading) const
    {
        return heading.rank == HeadingRank::Title ? 0 : heading.rank == HeadingRank::Part ? 30 : 21;
    }
    double operator()(const Paragraph &paragraph) const
    {
        switch (paragraph.role) {
        case WordRole::Lead: return 4;
        case WordRole::Label: return 12;
        default: return blockGap;
        }
    }
    double operator()(const Facts &) const { return 14; }
    double operator()(const Columns &) const { return 20; }
    double operator()(const AgreementItem &) const { return 17; }
    double operator()(const Appointment &) const { return 17; }
    double operator()(const Signatures &) const { return 12; }
    double operator()(const Together &) const { return 16; }
    double operator()(const Note &) const { return 22; }
    double operator()(const auto &) const { return blockGap; }
};

double gapAfter(HeadingRank rank)
{
    switch (rank) {
    case HeadingRank::Title: return 4;
    case HeadingRank::Part: return 10;
    case HeadingRank::Section: break;
    }
    return 5;
}

bool isLabel(const Block &block)
{
    const auto *paragraph = std::get_if<Paragraph>(&block.content);
    return paragraph && paragraph->role == WordRole::Label;
}

Strips firm(Strips strips)
{
    for (Strip &strip : strips)
        strip.bond = Bond::Firm;
    return strips;
}

/// Lays out one block after another.
class Flower
{
public:
    explicit Flower(const Frame &frame)
        : m_frame(frame)
    {
    }

    void add(const Block &block)
    {
        if (const auto *spacer = std::get_if<Spacer>(&block.content)) {
            m_extra += spacer->lines * m_frame.styles.of(WordRole::Body).lineHeight;
        } else if (const auto *pageBreak = std::get_if<PageBreak>(&block.content)) {
            m_newPage = pageBreak->when;
        } else {
            addStrips(std::visit(*this, block.content), block);
        }
    }

    [[nodiscard]] Flow flow() const { return m_flow; }

    Strips operator()(const Heading &heading)
    {
        return firm(m_frame.text(heading.text, m_frame.styles.of(heading.rank)));
    }

    Strips operator()(const Paragraph &paragraph)
    {
        Strips strips = m_frame.text(paragraph.text, paragraph.role);
        return paragraph.role == WordRole::Label ? firm(strips) : strips;
    }

    Strips operator()(const Note &note) { return m_frame.text(note.text, m_frame.styles.note()); }

    Strips operator()(const Quote &quote)
    {
        const double indent = m_frame.scaled(15);
        const double barWidth = m_frame.scaled(3.4);
        Strips strips = indented(
            m_frame.narrowed(m_frame.width - indent).text(quote.text, m_frame.styles.quote()), indent);
        for (Strip &strip : strips)
            strip.items.prepend(Area{.rect = {0, 0, barWidth, strip.height}, .fill = ink::primary});
        return strips;
    }

    Strips operator()(const ItemList &list)
    {
        Strips strips;
        for (const QString &item : list.items)
            append(strips, m_frame.text(item, WordRole::Body),
                   strips.isEmpty() ? 0 : m_frame.scaled(itemGap));
        return strips;
    }

    Strips operator()(const TextTable &table) { return stripsOf(table, m_frame, m_flow.headers); }

    Strips operator()(const PageBreak &) { return {}; }
    Strips operator()(const Spacer &) { return {}; }
    Strips operator()(const auto &block) { return stripsOf(block, m_frame); }

private:
    void addStrips(const Strips &strips, const Block &block)
    {
        if (strips.isEmpty())
            return;
        const double gap = gapBefore(block);
        const qsizetype first = m_flow.strips.size();
        append(m_flow.strips, strips, m_frame.scaled(gap) + m_extra);
        m_flow.strips[first].newPage = m_newPage;
        m_newPage.reset();
        m_extra = 0;
        m_previous = &block;
    }

    [[nodiscard]] double gapBefore(const Block &block) const
    {
        if (!m_previous)
            return 0;
        if (const auto *heading = std::get_if<Heading>(&m_previous->content))
            return gapAfter(heading->rank);
        if (isLabel(*m_previous))
            return labelGap;
        const bool noteAgain =
            std::holds_alternative<Note>(block.content) && std::holds_alternative<Note>(m_previous->content);
        return noteAgain ? itemGap * 2 : std::visit(GapBefore{}, block.content);
    }

    const Frame &m_frame;
    Flow m_flow{};
    const Block *m_previous = nullptr;
    double m_extra = 0;
    std::optional<BreakWhen> m_newPage{};
};

} // namespace

Flow flowOf(const QList<Block> &blocks, const Frame &frame)
{
    Flower flower(frame);
    for (const Block &block : blocks)
        flower.add(block);
    return flower.flow();
}

} // namespace loopbaan
