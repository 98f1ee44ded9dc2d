// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/records/checksum.h"
#include "storage/records/column_value.h"
#include "storage/records/record.h"
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

    void insert(const Value &value)
    {
        const QString now = m_database.now().toUTC().toString(Qt::ISODateWithMs);
        QVariantList columns = columnsOf(value);
        const QByteArray checksum = checksumOf(columns);
        columns << now << now << checksum;
        m_database.execute(texts().insert, columns);
    }

    /// Changes the record of that id; made when it was not there.
    void save(const Value &value)
    {
        if (!contains(value.id)) {
            insert(value);
            return;
        }
        QVariantList columns = columnsOf(value);
        const QByteArray checksum = checksumOf(columns);
        columns << m_database.now().toUTC().toString(Qt::ISODateWithMs) << checksum << toColumn(value.id);
        m_database.execute(texts().update, columns);
    }

    void remove(const Id &id) { m_database.execute(texts().remove, {toColumn(id)}); }

    [[nodiscard]] bool contains(const Id &id) const
    {
        return m_database.run(texts().contains, {toColumn(id)}).next();
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
        QSqlQuery rows = m_database.run(texts().select.arg(QStringLiteral("1")));
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
        QSqlQuery rows = m_database.run(texts().select.arg(condition), values);
        while (rows.next()) {
            std::optional<Value> value = valueFrom(rows);
            if (!value)
                throw StorageError(StorageFault::DamagedRecord,
                                   QString(Record<Value>::table) + u' ' + rows.value(0).toString());
            found << *std::move(value);
        }
        return found;
    }

    Database &m_database;

private:
    struct Texts
    {
        QString insert;
        QString update;
        QString remove;
        QString contains;
        QString select; ///< %1 takes the condition
    };

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

    static std::optional<Value> valueFrom(const QSqlQuery &row)
    {
        constexpr int count = std::tuple_size_v<decltype(Record<Value>::fields)>;
        QVariantList columns;
        columns.reserve(count);
        for (int column = 0; column < count; ++column)
            columns << row.value(column);
        if (checksumOf(columns) != row.value(count).toByteArray())
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

    static const Texts &texts()
    {
        static const Texts all = [] {
            const QString table = Record<Value>::table;
            const QStringList names = columnNames();
            const QString listed = names.join(QStringLiteral(", "));
            const QString marks =
                QStringList(names.size() + 3, QStringLiteral("?")).join(QStringLiteral(", "));
            return Texts{
                .insert = QStringLiteral("INSERT INTO %1 (%2, created_at, changed_at, checksum) VALUES (%3)")
                              .arg(table, listed, marks),
                .update = QStringLiteral("UPDATE %1 SET %2 = ?, changed_at = ?, checksum = ? WHERE id = ?")
                              .arg(table, names.join(QStringLiteral(" = ?, "))),
                .remove = QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table),
                .contains = QStringLiteral("SELECT 1 FROM %1 WHERE id = ?").arg(table),
                .select = QStringLiteral("SELECT %1, checksum FROM %2 WHERE %3 ORDER BY %4")
                              .arg(listed, table, QStringLiteral("%1"), Record<Value>::order),
            };
        }();
        return all;
    }
};

} // namespace loopbaan
