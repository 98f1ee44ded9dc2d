// SPDX-License-Identifier: GPL-3.0-or-later
// What people agreed on, when they come back to it and who stands behind it.
#include "documents/layout/block_layout.h"

namespace loopbaan {

namespace {

constexpr double detailGap = 6;

/// The number, what will happen, and by when and by whom on the right.
Strips agreementHead(const AgreementItem &agreement, const Frame &frame, double textX, double sideWidth)
{
    const double sideX = frame.width - sideWidth;
    const Frame side = frame.narrowed(sideWidth);
    Strips due;
    if (sideWidth > 0) {
        due = side.text(agreement.due, frame.styles.of(WordRole::Strong).aligned(TextAlign::Right));
        due += side.text(agreement.owner, frame.styles.of(WordRole::Label).aligned(TextAlign::Right));
    }
    const Strips text = frame.narrowed(sideX - textX - frame.scaled(sideWidth > 0 ? 8 : 0))
                            .textOrLine(agreement.text, frame.styles.agreement());
    Strips strips =
        row({{0, frame.narrowed(textX).text(QString::number(agreement.number), frame.styles.number())},
             {textX, text},
             {sideX, due}},
            frame.tallestRow());
    // What stands on the right may reach beside the first detail.
    if (strips.size() == 1)
        strips.first().height = std::max(heightOf(text), strips.first().height - frame.scaled(detailGap));
    return strips;
}

void ruleAbove(Strips &strips, double padding, const Frame &frame)
{
    Strip &first = strips.first();
    for (PageItem &item : first.items)
        moveBy(item, {0, padding});
    first.height += padding;
    first.items.prepend(
        Rule{.from = {0, 0}, .length = frame.width, .thickness = frame.scaled(1.3), .colour = ink::primary});
}

Strips remarkStrips(const Signatures &signatures, const Frame &frame)
{
    Strips strips = frame.text(signatures.remarkLabel, WordRole::Label);
    append(strips,
           signatures.remark.isEmpty() ? frame.writingLines(2)
                                       : frame.text(signatures.remark, WordRole::Body),
           0);
    return strips;
}

Strips signatureStrips(const Signatory &signatory, const Frame &frame)
{
    Strip line{.height = frame.scaled(44)};
    line.items.append(Rule{.from = {0, line.height},
                           .length = frame.width,
                           .thickness = frame.scaled(0.8),
                           .colour = ink::text});
    Strips strips{line};
    append(strips, frame.text(signatory.name, frame.styles.of(WordRole::Body).aligned(TextAlign::Left)),
           frame.scaled(5));
    strips += frame.text(signatory.dateLabel, WordRole::Label);
    return strips;
}

} // namespace

Strips stripsOf(const AgreementItem &agreement, const Frame &frame)
{
    const double textX = frame.scaled(33);
    const bool hasSide = !agreement.due.isEmpty() || !agreement.owner.isEmpty();
    const double sideWidth = hasSide ? frame.scaled(91) : 0;
    Strips strips = agreementHead(agreement, frame, textX, sideWidth);
    ruleAbove(strips, frame.scaled(9), frame);
    strips.last().bond = Bond::Firm;
    const Strips details =
        stripsOf(LabelledRows{agreement.details}, frame.narrowed(frame.width - textX - sideWidth));
    append(strips, indented(details, textX), frame.scaled(detailGap));
    bindWhole(strips);
    strips.last().bond = Bond::None;
    return strips;
}

Strips stripsOf(const Appointment &appointment, const Frame &frame)
{
    const double textX = frame.scaled(105);
    const Frame right = frame.narrowed(frame.width - textX);
    Strips text = right.text(appointment.what, WordRole::Body);
    if (!appointment.question.isEmpty())
        append(text, right.text(appointment.question, WordRole::Label), frame.scaled(4));
    append(text, right.writingLines(appointment.writingLines), 0);
    return row({{0, frame.narrowed(textX - frame.scaled(10)).text(appointment.when, WordRole::Strong)},
                {textX, text}},
               frame.tallestRow());
}

Strips stripsOf(const Signatures &signatures, const Frame &frame)
{
    Strips strips;
    if (!signatures.choicesBy.isEmpty())
        append(strips, frame.text(signatures.choicesBy, WordRole::Label), 0);
    append(strips, stripsOf(Choices{signatures.choices, signatures.chosen}, frame), 0);
    append(strips, remarkStrips(signatures, frame), frame.scaled(8));
    const double gap = frame.scaled(38);
    const auto count = double(signatures.signatories.size());
    const double width = (frame.width - (count - 1) * gap) / std::max(count, 1.0);
    QList<Cell> cells;
    for (const Signatory &signatory : signatures.signatories)
        cells.append(
            {double(cells.size()) * (width + gap), signatureStrips(signatory, frame.narrowed(width))});
    append(strips, row(cells, frame.tallestRow()), frame.scaled(6));
    bindWhole(strips);
    return strips;
}

} // namespace loopbaan
