// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/checksum.h"
#include "storage/records/record_columns.h"
#include "storage/records/record_sql.h"
#include "storage/records/records.h"
#include "storage/storage_error.h"

// How Records does its work by the columns that Record<Value> names. The source of a store includes it and
// says
//   template class Records<Value>;
// for each of its types.
namespace loopbaan {

template<typename Value>
QString Records<Value>::tableName()
{
    return Record<Value>::table;
}

template<typename Value>
QString Records<Value>::columnOf(QString Value::*text)
{
    return loopbaan::columnOf(text);
}

template<typename Value>
void Records<Value>::insert(const Value &value)
{
    const QString now = m_database.now().toUTC().toString(Qt::ISODateWithMs);
    const QVariantList columns = columnsOf(value);
    m_database.execute(sql().insert, columns + QVariantList{now, now, checksumOf(columns)});
}

template<typename Value>
void Records<Value>::save(const Value &value)
{
    std::optional<QVariantList> stored;
    m_database.read(sql().select.arg(QStringLiteral("id = ?")), {toColumn(value.id)},
                    [&stored](const QSqlQuery &row) { stored = columnsIn(row, columnCount<Value>); });
    if (stored)
        change(value.id, *stored, columnsOf(value));
    else
        insert(value);
}

template<typename Value>
void Records<Value>::remove(const Id &id)
{
    m_database.execute(sql().remove, {toColumn(id)});
}

template<typename Value>
bool Records<Value>::contains(const Id &id) const
{
    return m_database.run(sql().contains, {toColumn(id)}).next();
}

template<typename Value>
std::optional<Value> Records<Value>::find(const Id &id) const
{
    const QList<Value> found = where(QStringLiteral("id = ?"), {toColumn(id)});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

template<typename Value>
QList<Value> Records<Value>::all() const
{
    return where(QStringLiteral("1"), {});
}

template<typename Value>
QStringList Records<Value>::damaged() const
{
    QStringList ids;
    QSqlQuery rows = m_database.run(sql().select.arg(QStringLiteral("1")));
    while (rows.next()) {
        if (!valueFrom(rows))
            ids << rows.value(0).toString();
    }
    return ids;
}

template<typename Value>
QList<Value> Records<Value>::where(const QString &condition, const QVariantList &values) const
{
    QList<Value> found;
    m_database.read(sql().select.arg(condition), values, [&found](const QSqlQuery &row) {
        std::optional<Value> value = valueFrom(row);
        if (!value)
            throw StorageError(StorageFault::DamagedRecord, tableName() + u' ' + row.value(0).toString());
        found << *std::move(value);
    });
    return found;
}

template<typename Value>
void Records<Value>::change(const Id &id, const QVariantList &stored, const QVariantList &columns)
{
    static const QStringList names = columnNames<Value>();
    RecordChange change = changeOf(names, stored, columns);
    change.values << m_database.now().toUTC().toString(Qt::ISODateWithMs) << checksumOf(columns)
                  << toColumn(id);
    m_database.execute(updateSql(tableName(), change.columns), change.values);
}

template<typename Value>
std::optional<Value> Records<Value>::valueFrom(const QSqlQuery &row)
{
    const QVariantList columns = columnsIn(row, columnCount<Value>);
    if (checksumOf(columns) != row.value(columnCount<Value>).toByteArray())
        return std::nullopt;

    return valueIn<Value>(columns);
}

template<typename Value>
const RecordSql &Records<Value>::sql()
{
    static const RecordSql texts =
        recordSql(Record<Value>::table, columnNames<Value>(), Record<Value>::order);
    return texts;
}

} // namespace loopbaan
