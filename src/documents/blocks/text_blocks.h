// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace loopbaan {

/// What a text is there for.
enum class WordRole { Lead, Body, Strong, Muted, Label };

enum class HeadingRank {
    Title, ///< of the whole document, once
    Part, ///< begins one of its main parts
    Section,
};

struct Heading
{
    HeadingRank rank = HeadingRank::Section;
    QString text{};
};

struct Paragraph
{
    QString text{};
    WordRole role = WordRole::Body;
};

/// What somebody said, in their own words.
struct Quote
{
    QString text{};
};

/// A text that sets the document in its place, smaller than the rest.
struct Note
{
    QString text{};
};

struct Labelled
{
    QString label{};
    QString text{}; ///< empty, in rows: a line to write on
};

/// A few short facts that are read together.
struct Facts
{
    QList<Labelled> facts{};
};

/// Facts one under another.
struct LabelledRows
{
    QList<Labelled> rows{};
};

struct ItemList
{
    QStringList items{};
};

struct TextTable
{
    QStringList header{};
    QList<QStringList> rows{};
    QList<int> shares{}; ///< of the width, one for each column
};

} // namespace loopbaan
