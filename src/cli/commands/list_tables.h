// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lists/dossier_lists.h"

#include <QStringList>

namespace loopbaan {

// The lists of a dossier as tables for people, the first row with the headings. Words that options take stand
// there as the options take them.

[[nodiscard]] QList<QStringList> tableOf(const QList<Employee> &employees, const DossierLists &lists);
[[nodiscard]] QList<QStringList> tableOf(const QList<Conversation> &conversations, const DossierLists &lists);
[[nodiscard]] QList<QStringList> tableOf(const QList<Agreement> &agreements, const DossierLists &lists);
[[nodiscard]] QList<QStringList> tableOf(const QList<AttentionItem> &items, const DossierLists &lists);

} // namespace loopbaan
