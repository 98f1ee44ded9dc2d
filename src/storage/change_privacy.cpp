// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/change_privacy.h"

#include "storage/changeset_reader.h"
#include "storage/database.h"
#include "storage/schema/declaration.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// What every table has beside what it declares: it tells nothing of what stands there.
bool isOwnOfEveryTable(const QString &column)
{
    static const QStringList names{u"id"_s, u"created_at"_s, u"changed_at"_s, u"checksum"_s};
    return names.contains(column);
}

bool isShared(const QString &table, const QString &column)
{
    static const QList<schema::Table> tables = schema::tables();
    const auto found = std::ranges::find(tables, table, &schema::Table::name);
    if (found == tables.end())
        return false;
    const auto declared = std::ranges::find(found->columns, column, &schema::Column::name);
    return declared != found->columns.end()
        && (!declared->access() || declared->access()->visibility == Visibility::Shared);
}

/// The places of the columns of `table` that are not for both.
QList<int> privateColumns(Database &database, const QString &table)
{
    QList<int> places;
    QSqlQuery columns = database.run(u"SELECT cid, name FROM pragma_table_info(?)"_s, {table});
    while (columns.next()) {
        const QString name = columns.value(1).toString();
        if (!isOwnOfEveryTable(name) && !isShared(table, name))
            places << columns.value(0).toInt();
    }
    return places;
}

} // namespace

bool isForBoth(Database &database, const QByteArray &changeset)
{
    QHash<QString, QList<int>> known;
    ChangesetReader reader(changeset);
    while (reader.next()) {
        auto places = known.constFind(reader.table());
        if (places == known.cend())
            places = known.insert(reader.table(), privateColumns(database, reader.table()));
        if (std::ranges::any_of(*places, [&reader](int column) { return reader.changes(column); }))
            return false;
    }
    return true;
}

} // namespace loopbaan
