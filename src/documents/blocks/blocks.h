// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/blocks/form_blocks.h"

#include <variant>

namespace loopbaan {

// What a document says, without how it looks: the same blocks become pages, ODT and HTML.
// Every text in them is plain text.

struct Block;

/// Parts that stand beside each other.
struct Columns
{
    QList<QList<Block>> columns{};
};

enum class BreakWhen {
    Always,
    WellFilled, ///< only when a good part of the page is used
};

/// Parts that no page comes between, unless they are taller than one; without tables.
struct Together
{
    QList<Block> blocks{};
};

struct PageBreak
{
    BreakWhen when = BreakWhen::Always;
};

struct Spacer
{
    double lines = 1; ///< in lines of body text
};

/// One part of a document.
struct Block
{
    std::variant<Heading, Paragraph, Quote, Note, Facts, LabelledRows, ItemList, Columns, TextTable, Panels,
                 CheckLines, AgreementItem, Appointment, WritingLines, Choices, Signatures, Together,
                 PageBreak, Spacer>
        content;
};

} // namespace loopbaan
