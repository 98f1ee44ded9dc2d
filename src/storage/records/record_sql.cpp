// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/record_sql.h"

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

QString updateSql(const QString &table, const QStringList &columns)
{
    const QStringList set = columns + QStringList{u"changed_at"_s, u"checksum"_s};
    return u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(table, set.join(u" = ?, "_s));
}

} // namespace loopbaan
