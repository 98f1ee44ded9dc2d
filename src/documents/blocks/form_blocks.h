// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/blocks/text_blocks.h"

#include <optional>

namespace loopbaan {

/// How sure something is; the title says it in words too.
enum class PanelTone { Settled, Open, Plain };

struct Panel
{
    QString title{};
    QStringList lines{}; ///< empty: lines to write on
    PanelTone tone = PanelTone::Settled;
};

/// Boxes that stand beside each other.
struct Panels
{
    QList<Panel> panels{};
    int leastLines = 0; ///< as high as so many lines at least; what is empty gets lines to write on
};

struct CheckLine
{
    bool checked = false;
    QString label{};
    QStringList texts{}; ///< empty: room to write
    WordRole role = WordRole::Body;
};

struct CheckLines
{
    QList<CheckLine> lines{};
};

/// One numbered agreement, never split unless it is taller than a page.
struct AgreementItem
{
    int number = 1;
    QString text{}; ///< empty: a line to write on
    QString due{};
    QString owner{};
    QList<Labelled> details{};
};

/// A moment to come back to something, with room to write.
struct Appointment
{
    QString when{};
    QString what{};
    QString question{};
    int writingLines = 0;
};

/// Empty lines to write on by hand.
struct WritingLines
{
    int count = 2;
    QStringList choices{}; ///< to tick one of at the end of every line
};

/// Words to tick one of, beside each other.
struct Choices
{
    QStringList words{};
    std::optional<qsizetype> chosen{};
};

struct Signatory
{
    QString name{};
    QString dateLabel{};
};

/// Who stands behind the document and how, never split.
struct Signatures
{
    QString choicesBy{}; ///< whose choice it is
    QStringList choices{};
    std::optional<qsizetype> chosen{};
    QString remarkLabel{};
    QString remark{}; ///< empty: lines to write on
    QList<Signatory> signatories{};
};

} // namespace loopbaan
