// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/change_subjects.h"

#include "storage/changeset_reader.h"
#include "storage/database.h"
#include "storage/schema/declaration.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr qsizetype mostNamed = 100; ///< for more it is quicker to look everybody up

/// In which column each table names its employee; the id comes before the declared columns.
QHash<QString, int> employeeColumns()
{
    QHash<QString, int> columns{{u"employee"_s, 0}};
    for (const schema::Table &table : schema::tables()) {
        const auto found = std::ranges::find(table.columns, u"employee_id"_s,
                                             [](const auto &column) { return column.name(); });
        if (found != table.columns.end())
            columns.insert(table.name, static_cast<int>(found - table.columns.begin()) + 1);
    }
    return columns;
}

/// An update holds only what changed, and nothing changes its employee: the record itself knows.
QString employeeOf(Database &database, const ChangesetReader &change)
{
    static const QHash<QString, int> columns = employeeColumns();
    const auto column = columns.constFind(change.table());
    if (column == columns.cend())
        return {};
    if (change.kind() != ChangesetReader::Kind::Update || *column == 0)
        return change.text(*column);
    return database.value(u"SELECT employee_id FROM %1 WHERE id = ?"_s.arg(change.table()), {change.text(0)})
        .toString();
}

} // namespace

ChangedEmployees employeesIn(Database &database, const QByteArray &changeset)
{
    ChangedEmployees changed;
    ChangesetReader reader(changeset);
    while (!changed.everybody && reader.next()) {
        if (const QString employee = employeeOf(database, reader); !employee.isEmpty())
            changed.ids.insert({employee});
        changed.everybody = changed.ids.size() > mostNamed;
    }
    return changed;
}

} // namespace loopbaan
