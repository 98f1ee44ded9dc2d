// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/records/checksum.h"
#include "storage/records/column_value.h"
#include "storage/records/record.h"
#include "storage/records/record_sql.h"
#include "storage/storage_error.h"

#include <QStringList>

#include <functional>

namespace loopbaan {

/// The records of one type: values in, values out, each guarded by its checksum. Stores derive from it
/// and add the questions their aggregate is asked. Everything throws StorageError; a record whose content
/// is not what was stored throws DamagedRecord with its table and id.
template<typename Value>
class Records
{
public:
    using Id = decltype(Value::id);

    explicit Records(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] static QString tableName() { return Record<Value>::table; }

    void insert(const Value &value)
    {
        const QString now = m_database.now().toUTC().toString(Qt::ISODateWithMs);
        QVariantList columns = columnsOf(value);
        const QByteArray checksum = checksumOf(columns);
        columns << now << now << checksum;
        m_database.execute(sql().insert, columns);
    }

    /// Changes what differs, so that no index is written for nothing; made when it was not there.
    void save(const Value &value)
    {
        std::optional<QVariantList> stored;
        m_database.read(sql().select.arg(QStringLiteral("id = ?")), {toColumn(value.id)},
                        [&stored](const QSqlQuery &row) { stored = columnsIn(row, columnCount); });
        if (stored)
            change(value.id, *stored, columnsOf(value));
        else
            insert(value);
    }

    void remove(const Id &id) { m_database.execute(sql().remove, {toColumn(id)}); }

    [[nodiscard]] bool contains(const Id &id) const
    {
        return m_database.run(sql().contains, {toColumn(id)}).next();
    }

    [[nodiscard]] std::optional<Value> find(const Id &id) const
    {
        const QList<Value> found = where(QStringLiteral("id = ?"), {toColumn(id)});
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    }

    [[nodiscard]] QList<Value> all() const { return where(QStringLiteral("1"), {}); }

    /// The ids of the records that do not hold what was stored.
    [[nodiscard]] QStringList damaged() const
    {
        QStringList ids;
        QSqlQuery rows = m_database.run(sql().select.arg(QStringLiteral("1")));
        while (rows.next()) {
            if (!valueFrom(rows))
                ids << rows.value(0).toString();
        }
        return ids;
    }

protected:
    /// Records that answer to `condition`, in the order of the type's `order`, by id where it says nothing.
    [[nodiscard]] QList<Value> where(const QString &condition, const QVariantList &values) const
    {
        QList<Value> found;
        m_database.read(sql().select.arg(condition), values, [&found](const QSqlQuery &row) {
            std::optional<Value> value = valueFrom(row);
            if (!value)
                throw StorageError(StorageFault::DamagedRecord,
                                   QString(Record<Value>::table) + u' ' + row.value(0).toString());
            found << *std::move(value);
        });
        return found;
    }

    Database &m_database;

private:
    static QStringList columnNames()
    {
        QStringList names;
        std::apply([&names](const auto &...each) { (names << ... << QString(each.column)); },
                   Record<Value>::fields);
        return names;
    }

    static QVariantList columnsOf(const Value &value)
    {
        QVariantList columns;
        std::apply(
            [&](const auto &...each) { (columns << ... << toColumn(std::invoke(each.access, value))); },
            Record<Value>::fields);
        return columns;
    }

    static constexpr int columnCount = std::tuple_size_v<decltype(Record<Value>::fields)>;

    void change(const Id &id, const QVariantList &stored, const QVariantList &columns)
    {
        static const QStringList names = columnNames();
        RecordChange change = changeOf(names, stored, columns);
        change.values << m_database.now().toUTC().toString(Qt::ISODateWithMs) << checksumOf(columns)
                      << toColumn(id);
        m_database.execute(updateSql(tableName(), change.columns), change.values);
    }

    static std::optional<Value> valueFrom(const QSqlQuery &row)
    {
        const QVariantList columns = columnsIn(row, columnCount);
        if (checksumOf(columns) != row.value(columnCount).toByteArray())
            return std::nullopt;

        Value value;
        int column = 0;
        const bool readable = std::apply(
            [&](const auto &...each) {
                return (fromColumn(columns.at(column++), std::invoke(each.access, value)) && ...);
            },
            Record<Value>::fields);
        return readable ? std::optional(std::move(value)) : std::nullopt;
    }

    static const RecordSql &sql()
    {
        static const RecordSql texts = recordSql(Record<Value>::table, columnNames(), Record<Value>::order);
        return texts;
    }
};

} // namespace loopbaan
