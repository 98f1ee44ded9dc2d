// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/layout/frame.h"

namespace loopbaan {

/// Lays blocks out one under another in `frame`.
[[nodiscard]] Flow flowOf(const QList<Block> &blocks, const Frame &frame);

// One function for each kind of block that is more than a text.
[[nodiscard]] Strips stripsOf(const Facts &facts, const Frame &frame);
[[nodiscard]] Strips stripsOf(const LabelledRows &rows, const Frame &frame);
[[nodiscard]] Strips stripsOf(const Columns &columns, const Frame &frame);
[[nodiscard]] Strips stripsOf(const Panels &panels, const Frame &frame);
[[nodiscard]] Strips stripsOf(const CheckLines &lines, const Frame &frame);
[[nodiscard]] Strips stripsOf(const AgreementItem &agreement, const Frame &frame);
[[nodiscard]] Strips stripsOf(const Appointment &appointment, const Frame &frame);
[[nodiscard]] Strips stripsOf(const WritingLines &lines, const Frame &frame);
[[nodiscard]] Strips stripsOf(const Choices &choices, const Frame &frame);
[[nodiscard]] Strips stripsOf(const Signatures &signatures, const Frame &frame);
[[nodiscard]] Strips stripsOf(const Together &together, const Frame &frame);

/// The rows of a table; its header is added to `headers`.
[[nodiscard]] Strips stripsOf(const TextTable &table, const Frame &frame, QList<Strip> &headers);

} // namespace loopbaan
