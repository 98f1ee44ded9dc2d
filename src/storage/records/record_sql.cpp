// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/record_sql.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace loopbaan {

RecordSql recordSql(const QString &table, const QStringList &columns, const QString &order)
{
    const QString listed = columns.join(u", "_s);
    const QString marks = QStringList(columns.size() + 3, u"?"_s).join(u", "_s);
    return {
        .insert =
            u"INSERT INTO %1 (%2, created_at, changed_at, checksum) VALUES (%3)"_s.arg(table, listed, marks),
        .remove = u"DELETE FROM %1 WHERE id = ?"_s.arg(table),
        .contains = u"SELECT 1 FROM %1 WHERE id = ?"_s.arg(table),
        .select = u"SELECT %1, checksum FROM %2 WHERE %3 ORDER BY %4"_s.arg(listed, table, u"%1"_s, order),
    };
}

QVariantList columnsIn(const QSqlQuery &row, int count)
{
    QVariantList columns;
    columns.reserve(count);
    for (int column = 0; column < count; ++column)
        columns << row.value(column);
    return columns;
}

RecordChange changeOf(const QStringList &names, const QVariantList &stored, const QVariantList &wanted)
{
    RecordChange change;
    for (qsizetype column = 0; column < names.size(); ++column) {
        const QVariant &before = stored.at(column);
        const QVariant &after = wanted.at(column);
        if (before == after && before.isNull() == after.isNull())
            continue;
        change.columns << names.at(column);
        change.values << after;
    }
    return change;
}

QString updateSql(const QString &table, const QStringList &columns)
{
    const QStringList set = columns + QStringList{u"changed_at"_s, u"checksum"_s};
    return u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(table, set.join(u" = ?, "_s));
}

} // namespace loopbaan
