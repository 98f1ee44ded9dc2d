// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema/migration.h"

#include "storage/database.h"
#include "storage/storage_error.h"

#include <QCryptographicHash>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// A transaction that changes the structure: the changes of rows in it are not to be undone, so that
/// recording them, which does not know structure, stays out of it.
class StructureTransaction
{
public:
    explicit StructureTransaction(Database &database)
        : m_database(database)
    {
        m_database.run(u"BEGIN EXCLUSIVE"_s);
    }
    ~StructureTransaction()
    {
        if (!m_committed)
            sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
    Q_DISABLE_COPY_MOVE(StructureTransaction)

    void commit()
    {
        m_database.run(u"COMMIT"_s);
        m_committed = true;
    }

private:
    Database &m_database;
    bool m_committed = false;
};

void found(Database &database)
{
    database.run(u"PRAGMA application_id = %1"_s.arg(applicationId));
    database.run(u"CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT"_s);
    database.run(u"INSERT INTO meta (key, value) VALUES ('file_id', ?)"_s,
                 {QUuid::createUuid().toString(QUuid::WithoutBraces)});
    database.run(u"INSERT INTO meta (key, value) VALUES ('min_reader', '1')"_s);
}

void take(Database &database, const schema::Step &step, qsizetype version)
{
    StructureTransaction transaction(database);
    if (version == 1)
        found(database);
    for (const schema::Table &table : step.tables) {
        for (const QString &statement : schema::statementsFor(table))
            database.run(statement);
    }
    for (const QString &statement : step.statements)
        database.run(statement);
    database.run(u"UPDATE meta SET value = ? WHERE key = 'min_reader'"_s, {QString::number(step.minReader)});
    database.run(u"PRAGMA user_version = %1"_s.arg(version));
    transaction.commit();
}

} // namespace

int latestVersion()
{
    return static_cast<int>(schema::steps().size());
}

int versionOf(Database &database)
{
    return database.value(u"PRAGMA user_version"_s).toInt();
}

void migrate(Database &database)
{
    migrate(database, schema::steps());
}

void migrate(Database &database, const QList<schema::Step> &steps)
{
    const int found = versionOf(database);
    if (found > steps.size())
        throw StorageError(StorageFault::Newer, u"schema version %1"_s.arg(found));
    for (qsizetype version = found; version < steps.size(); ++version)
        take(database, steps.at(version), version + 1);
}

QString fingerprintOf(Database &database)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    QSqlQuery rows = database.run(u"SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_schema "
                                  "ORDER BY type, name"_s);
    while (rows.next()) {
        for (int column = 0; column < 4; ++column) {
            hash.addData(rows.value(column).toString().simplified().toUtf8());
            hash.addData(QByteArrayView("\0", 1));
        }
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace loopbaan
