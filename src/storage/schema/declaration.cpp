// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema/declaration.h"

using namespace Qt::StringLiterals;

namespace loopbaan::schema {

Column text(const QString &name, Access access, int longest)
{
    return {name, u"TEXT NOT NULL CHECK (length(%1) <= %2)"_s.arg(name, QString::number(longest)), access};
}

Column date(const QString &name, Access access)
{
    return {name, u"TEXT CHECK (%1 IS NULL OR length(%1) BETWEEN 5 AND 30)"_s.arg(name), access};
}

Column integer(const QString &name, Access access)
{
    return {name, u"INTEGER"_s, access};
}

Column number(const QString &name, Access access)
{
    return {name, u"REAL"_s, access};
}

Column bytes(const QString &name, Access access)
{
    return {name, u"BLOB NOT NULL"_s, access};
}

Column reference(const QString &name, const QString &table)
{
    return {name, u"TEXT NOT NULL REFERENCES %1 (id) ON DELETE CASCADE"_s.arg(table), std::nullopt};
}

Column optionalReference(const QString &name, const QString &table)
{
    return {name, u"TEXT REFERENCES %1 (id) ON DELETE SET NULL"_s.arg(table), std::nullopt};
}

QStringList statementsFor(const Table &table)
{
    QStringList columns{u"id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64)"_s};
    for (const Column &column : table.columns)
        columns << column.name() + u' ' + column.definition();
    columns << u"created_at TEXT NOT NULL"_s << u"changed_at TEXT NOT NULL"_s << u"checksum BLOB NOT NULL"_s;

    QStringList statements{u"CREATE TABLE %1 (%2) STRICT"_s.arg(table.name, columns.join(u", "_s))};
    for (const QString &index : table.indexes) {
        const QString name = QString(index).replace(u", "_s, u"_"_s);
        statements << u"CREATE INDEX %1_by_%2 ON %1 (%3)"_s.arg(table.name, name, index);
    }
    return statements;
}

QList<Table> tables()
{
    QList<Table> all;
    for (const Step &step : steps())
        all += step.tables;
    return all;
}

} // namespace loopbaan::schema
