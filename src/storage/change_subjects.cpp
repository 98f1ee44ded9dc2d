// SPDX-License-Identifier: GPL-3.0-or-later
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1

#include "storage/change_subjects.h"

#include "storage/database.h"
#include "storage/schema/declaration.h"
#include "storage/storage_error.h"

#include <QHash>

#include <sqlite3.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr qsizetype mostNamed = 100; ///< for more it is quicker to look everybody up

struct IterationEnd
{
    void operator()(sqlite3_changeset_iter *changes) const { sqlite3changeset_finalize(changes); }
};
using Changes = std::unique_ptr<sqlite3_changeset_iter, IterationEnd>;

Changes changesIn(const QByteArray &changeset)
{
    sqlite3_changeset_iter *changes = nullptr;
    // SQLite wants buffers it may not change as void *.
    const int code = sqlite3changeset_start(&changes, static_cast<int>(changeset.size()),
                                            const_cast<char *>(changeset.constData()));
    if (code != SQLITE_OK)
        throw StorageError(faultOf(code), QLatin1StringView(sqlite3_errstr(code)));
    return Changes(changes);
}

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

QString textIn(sqlite3_changeset_iter *change, int column, int operation)
{
    sqlite3_value *value = nullptr;
    if (operation == SQLITE_INSERT)
        sqlite3changeset_new(change, column, &value);
    else
        sqlite3changeset_old(change, column, &value);
    const auto *text = value == nullptr ? nullptr : sqlite3_value_text(value);
    return QString::fromUtf8(reinterpret_cast<const char *>(text));
}

/// An update holds only what changed, and nothing changes its employee: the record itself knows.
QString employeeOf(Database &database, sqlite3_changeset_iter *change)
{
    static const QHash<QString, int> columns = employeeColumns();
    const char *name = nullptr;
    int count = 0;
    int operation = 0;
    sqlite3changeset_op(change, &name, &count, &operation, nullptr);
    const QString table = QString::fromUtf8(name);
    const auto column = columns.constFind(table);
    if (column == columns.cend())
        return {};
    if (operation != SQLITE_UPDATE || *column == 0)
        return textIn(change, *column, operation);
    return database
        .value(u"SELECT employee_id FROM %1 WHERE id = ?"_s.arg(table), {textIn(change, 0, operation)})
        .toString();
}

} // namespace

ChangedEmployees employeesIn(Database &database, const QByteArray &changeset)
{
    ChangedEmployees changed;
    const Changes changes = changesIn(changeset);
    while (!changed.everybody && sqlite3changeset_next(changes.get()) == SQLITE_ROW) {
        if (const QString employee = employeeOf(database, changes.get()); !employee.isEmpty())
            changed.ids.insert({employee});
        changed.everybody = changed.ids.size() > mostNamed;
    }
    return changed;
}

} // namespace loopbaan
