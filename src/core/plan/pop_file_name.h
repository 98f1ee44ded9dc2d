// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/pop.h"

namespace loopbaan {

/// File name without ending of a `kind` of file about somebody: Loopbaangesprek_Janssens_Noor_2026-12-10.
/// Built as popFileName() says.
[[nodiscard]] QString personalFileName(const QString &kind, const Employee &employee, QDate date);

/// File name without ending: POP_Janssens_Noor_2026-12-10, with the date of approval, else of the
/// conversation, else of composing. Spaces and letters of any script stay; what a file system refuses becomes
/// "_". A name without a Latin letter gives way to the personnel number, else to the start of the id. At most
/// 120 bytes of UTF-8.
[[nodiscard]] QString popFileName(const Pop &pop);

/// `names` in their order, none twice: the second of the same gets "-2". Letter case makes no difference, as
/// on Windows and macOS.
[[nodiscard]] QStringList uniqueNames(const QStringList &names);

} // namespace loopbaan
