// SPDX-License-Identifier: GPL-3.0-or-later
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1

#include "storage/transaction.h"

#include "storage/changeset_reader.h"
#include "storage/database.h"
#include "storage/schema/declaration.h"
#include "storage/storage_error.h"

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

void require(int code, const char *doing)
{
    if (code != SQLITE_OK)
        throw StorageError(
            faultOf(code),
            u"%1: %2"_s.arg(QLatin1StringView(doing), QLatin1StringView(sqlite3_errstr(code))));
}

/// Takes over a buffer that SQLite allocated.
QByteArray taken(int size, void *buffer)
{
    QByteArray bytes(static_cast<const char *>(buffer), size);
    sqlite3_free(buffer);
    return bytes;
}

// SQLite wants buffers it may not change as void *.
void *readable(const QByteArray &bytes)
{
    return const_cast<char *>(bytes.constData());
}

void refuseMovedFile(Database &database)
{
    int moved = 0; // locking_mode EXCLUSIVE switches SQLite's own check off
    if (sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK
        && moved != 0)
        throw StorageError(StorageFault::Moved, u"the file was moved or replaced"_s);
}

bool runsOn(const QString &table)
{
    static const QList<schema::Table> tables = schema::tables();
    const auto found = std::ranges::find(tables, table, &schema::Table::name);
    return found != tables.end() && found->runsOn;
}

/// The dossier is as the change left it, so that a conflict means damage and nothing is applied; only what
/// runs on by itself goes away as it stands by now.
int judgeConflict(void * /*context*/, int kind, sqlite3_changeset_iter *change)
{
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    sqlite3changeset_op(change, &table, &columns, &operation, nullptr);
    const bool goesAway = operation == SQLITE_DELETE && kind == SQLITE_CHANGESET_DATA;
    return goesAway && runsOn(QString::fromUtf8(table)) ? SQLITE_CHANGESET_REPLACE : SQLITE_CHANGESET_ABORT;
}

/// A changeset holds each row that a cascade touched: were the cascades to run once more while it is
/// applied, they would get in its way.
class WithoutCascades
{
public:
    explicit WithoutCascades(Database &database)
        : m_database(database)
    {
        m_database.execute(u"PRAGMA foreign_keys = OFF"_s, {});
    }
    ~WithoutCascades()
    {
        sqlite3_exec(m_database.handle(), "PRAGMA foreign_keys = ON", nullptr, nullptr, nullptr);
    }
    Q_DISABLE_COPY_MOVE(WithoutCascades)

private:
    Database &m_database;
};

void refuseDanglingReferences(Database &database)
{
    QSqlQuery dangling = database.run(u"PRAGMA foreign_key_check"_s);
    if (dangling.next())
        throw StorageError(StorageFault::Other,
                           u"a reference of %1 would dangle"_s.arg(dangling.value(0).toString()));
}

} // namespace

Transaction::Transaction(Database &database)
    : m_database(database)
{
    if (m_database.isReadOnly())
        throw StorageError(StorageFault::ReadOnly, u"this copy of the dossier is for reading"_s);
    refuseMovedFile(m_database);
    sqlite3_session *session = nullptr;
    require(sqlite3session_create(m_database.handle(), "main", &session), "record changes");
    m_session.reset(session);
    require(sqlite3session_attach(m_session.get(), nullptr), "record changes");
    m_database.execute(u"BEGIN IMMEDIATE"_s, {}); // last: what throws before has nothing to roll back
}

/// After a failed write SQLite only forgets the change; the pages that had reached the file are put back by
/// the next one who reads it. That is us, at once: nobody may come.
Transaction::~Transaction()
{
    if (!m_open)
        return;
    for (const char *each :
         {"ROLLBACK", "SELECT 1 FROM sqlite_schema"}) // the first may have happened already
        sqlite3_exec(m_database.handle(), each, nullptr, nullptr, nullptr);
}

void Transaction::SessionEnd::operator()(sqlite3_session *session) const
{
    sqlite3session_delete(session);
}

QByteArray Transaction::commit()
{
    int size = 0;
    void *buffer = nullptr;
    require(sqlite3session_changeset(m_session.get(), &size, &buffer), "record changes");
    QByteArray changeset = taken(size, buffer);
    m_database.execute(u"COMMIT"_s, {});
    m_open = false;
    return changeset;
}

void applyChangeset(Database &database, const QByteArray &changeset)
{
    const WithoutCascades guard(database);
    Transaction transaction(database);
    require(sqlite3changeset_apply(database.handle(), static_cast<int>(changeset.size()), readable(changeset),
                                   nullptr, judgeConflict, nullptr),
            "apply a change");
    refuseDanglingReferences(database);
    transaction.commit();
}

QByteArray inverted(const QByteArray &changeset)
{
    int size = 0;
    void *buffer = nullptr;
    require(
        sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.constData(), &size, &buffer),
        "invert a change");
    return taken(size, buffer);
}

QByteArray joined(const QByteArray &first, const QByteArray &second)
{
    int size = 0;
    void *buffer = nullptr;
    require(sqlite3changeset_concat(static_cast<int>(first.size()), readable(first),
                                    static_cast<int>(second.size()), readable(second), &size, &buffer),
            "join two changes");
    return taken(size, buffer);
}

QStringList tablesIn(const QByteArray &changeset)
{
    QStringList tables;
    ChangesetReader reader(changeset);
    while (reader.next()) {
        if (tables.isEmpty() || tables.constLast() != reader.table()) // a changeset is grouped by table
            tables << reader.table();
    }
    return tables;
}

} // namespace loopbaan
