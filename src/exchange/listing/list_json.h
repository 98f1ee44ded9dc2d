// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/agreement.h"
#include "core/attention/attention.h"
#include "core/conversation/conversation.h"

#include <QHash>

namespace loopbaan {

/// What people are called where a list refers to them.
using EmployeeNames = QHash<EmployeeId, QString>;

[[nodiscard]] EmployeeNames namesOf(const QList<Employee> &employees);

// What `loopbaan list --json` prints (docs/formats/lists.md): an array of objects, null for what is not
// known, ISO dates, references as …_id beside a name. Nothing private gets in: no notes, no reports, no
// births, no schooling, and a sensitive occasion only when it is ticked to be shown.

[[nodiscard]] QByteArray employeesToJson(const QList<Employee> &employees,
                                         const QList<Department> &departments);

/// `occasions` are those of the dossier; one of the catalogue is named by its id. `noticeDays` decides what
/// short notice is.
[[nodiscard]] QByteArray conversationsToJson(const QList<Conversation> &conversations,
                                             const EmployeeNames &names, const QList<Occasion> &occasions,
                                             int noticeDays);

/// One of them, as an object.
[[nodiscard]] QByteArray conversationToJson(const Conversation &conversation, const EmployeeNames &names,
                                            const QList<Occasion> &occasions, int noticeDays);

[[nodiscard]] QByteArray agreementsToJson(const QList<Agreement> &agreements, const EmployeeNames &names);

[[nodiscard]] QByteArray attentionToJson(const QList<AttentionItem> &items, const EmployeeNames &names);

} // namespace loopbaan
