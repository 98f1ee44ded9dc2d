// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QStringList>

#include <optional>

namespace loopbaan {

struct RecordSql;

/// The records of one type: values in, values out, each guarded by its checksum. Stores derive from it
/// and add the questions their aggregate is asked. Everything throws StorageError; a record whose content
/// is not what was stored throws DamagedRecord with its table and id. What it does with the columns is in
/// records_of.h, read once for each type where its store is compiled: every user of a store would pay for it.
template<typename Value>
class Records
{
public:
    using Id = decltype(Value::id);

    explicit Records(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] static QString tableName();
    [[nodiscard]] static QString columnOf(QString Value::*text); ///< empty when it is kept in none

    void insert(const Value &value);
    void
    save(const Value &value); ///< changes what differs, so that no index is written for nothing; or inserts
    void remove(const Id &id);
    [[nodiscard]] bool contains(const Id &id) const;
    [[nodiscard]] std::optional<Value> find(const Id &id) const;
    [[nodiscard]] QList<Value> all() const;
    [[nodiscard]] QStringList damaged() const; ///< ids of the records that do not hold what was stored

protected:
    /// Records that answer to `condition`, in the order of the type's `order`, by id where it says nothing.
    [[nodiscard]] QList<Value> where(const QString &condition, const QVariantList &values) const;

    Database &m_database;

private:
    static std::optional<Value> valueFrom(const QSqlQuery &row);
    static const RecordSql &sql();
    void change(const Id &id, const QVariantList &stored, const QVariantList &columns);
};

} // namespace loopbaan
