// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/conversation.h"

#include <QList>

namespace loopbaan {

/// What a document may call the occasion of `conversation`: an own one by its text, one of the catalogue by
/// its id, nothing while it may not be named (R-000-26). `own` are those the organisation added.
[[nodiscard]] QString toldOccasion(const Conversation &conversation, const QList<Occasion> &own);

/// Who holds `conversation` with the employee: `lineManager` when it names nobody else; may be empty.
[[nodiscard]] QString partnerName(const Conversation &conversation, const QString &lineManager);

} // namespace loopbaan
