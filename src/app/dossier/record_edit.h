// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/dossier.h"
#include "core/position.h"
#include "storage/stores/stores.h"

// Changing one record as it is stored by now, so that two fields that are edited at the same time cannot
// undo each other.
namespace loopbaan {

/// Names one text of one record: typing in it is undone as one step.
template<typename Value>
[[nodiscard]] QString typingKey(const decltype(Value::id) &id, QString Value::*text)
{
    return id.value + u'.' + Records<Value>::columnOf(text);
}

/// Runs `edit` on the record of that id and stores what changed; nothing happens when there is none.
template<typename Store, typename Edit>
void editRecord(Store &store, const typename Store::Id &id, const Edit &edit)
{
    const auto stored = store.find(id);
    if (!stored)
        return;
    auto edited = *stored;
    edit(edited);
    if (edited != *stored)
        store.save(edited);
}

/// One step to undo.
template<typename Store, typename Edit>
void changeRecord(Dossier &dossier, const QString &what, Store Stores::*store, const typename Store::Id &id,
                  const Edit &edit)
{
    dossier.change(what, [&](Stores &stores) { editRecord(stores.*store, id, edit); });
}

/// One step to undo for all that is typed in a row.
template<typename Store, typename Value>
void typeInRecord(Dossier &dossier, const QString &what, Store Stores::*store, const typename Store::Id &id,
                  QString Value::*field, const QString &text)
{
    dossier.changeText(what, typingKey(id, field), [&](Stores &stores) {
        editRecord(stores.*store, id, [&](Value &value) { value.*field = text; });
    });
}

/// Stores `values` with the one of that id at place `to`.
template<typename Store, typename Value>
void placeRecord(Store &store, const QList<Value> &values, const typename Store::Id &id, qsizetype to)
{
    for (const Value &value : reordered(values, id, to))
        editRecord(store, value.id, [&value](Value &stored) { stored.position = value.position; });
}

/// The position after all of `values`.
template<typename Value>
[[nodiscard]] int nextPosition(const QList<Value> &values)
{
    int next = 0;
    for (const Value &value : values)
        next = std::max(next, value.position + 1);
    return next;
}

} // namespace loopbaan
