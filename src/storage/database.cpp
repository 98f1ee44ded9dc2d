// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/storage_error.h"

#include <QScopeGuard>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int patienceMs = 2000; ///< for a virus scanner or a backup tool that holds the file

[[noreturn]] void fail(const QString &doing, const QSqlError &error)
{
    const StorageFault fault = faultOf(error.nativeErrorCode().toInt());
    // Who has it open is not known here, and a statement tells the user nothing.
    throw StorageError(fault, fault == StorageFault::InUse ? QString() : error.databaseText(),
                       u"%1: %2"_s.arg(doing, error.text()));
}

void bindAll(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype index = 0; index < values.size(); ++index)
        query.bindValue(static_cast<int>(index), values.at(index));
}

} // namespace

Database::Database(const QString &path, Clock clock)
    : m_connectionName(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_clock(std::move(clock))
{
    try {
        open(path);
        configure();
    } catch (...) {
        QSqlDatabase::removeDatabase(m_connectionName);
        throw;
    }
}

Database::Database(Clock clock, const QByteArray &copyOf)
    : m_connectionName(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_clock(std::move(clock))
{
    try {
        open(u":memory:"_s);
        if (!copyOf.isEmpty())
            load(copyOf);
        configure();
    } catch (...) {
        QSqlDatabase::removeDatabase(m_connectionName);
        throw;
    }
}

Database::~Database()
{
    m_statements.clear(); // queries must be gone before their connection
    QSqlDatabase::removeDatabase(m_connectionName);
}

void Database::open(const QString &path)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    connection.setDatabaseName(path);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patienceMs));
    if (!connection.open())
        fail(u"open %1"_s.arg(path), connection.lastError());
    m_handle = *static_cast<sqlite3 **>(connection.driver()->handle().data());
}

void Database::configure()
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    // One file that is complete between commits and safe to copy; one writer; every commit on the platter;
    // and nothing of what was there before in the journal, which EXCLUSIVE would otherwise only mark as void.
    for (const char *setting : {"locking_mode = EXCLUSIVE", "journal_size_limit = 0", "synchronous = EXTRA",
                                "foreign_keys = ON", "secure_delete = ON", "temp_store = MEMORY",
                                "trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0"}) {
        run(u"PRAGMA "_s + QLatin1StringView(setting));
    }
}

void Database::load(const QByteArray &bytes)
{
    const auto size = static_cast<sqlite3_int64>(bytes.size());
    auto *copy = static_cast<unsigned char *>(sqlite3_malloc64(static_cast<sqlite3_uint64>(size)));
    if (copy == nullptr)
        throw StorageError(StorageFault::Other, u"out of memory"_s);
    std::memcpy(copy, bytes.constData(), static_cast<size_t>(size));
    // SQLite owns the copy from here on, also when it refuses it.
    if (sqlite3_deserialize(m_handle, "main", copy, size, size,
                            SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE)
        != SQLITE_OK) {
        throw StorageError(StorageFault::Damaged, QString::fromUtf8(sqlite3_errmsg(m_handle)));
    }
    m_readOnly = true;
}

QSqlQuery Database::prepared(const QString &sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        fail(sql, query.lastError());
    return query;
}

QSqlQuery Database::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query = prepared(sql);
    bindAll(query, values);
    if (!query.exec())
        fail(sql, query.lastError());
    return query;
}

QSqlQuery &Database::executed(const QString &sql, const QVariantList &values)
{
    auto statement = m_statements.find(sql);
    if (statement == m_statements.end())
        statement = m_statements.emplace(sql, prepared(sql)).first;
    QSqlQuery &query = statement->second;
    bindAll(query, values);
    if (!query.exec())
        fail(sql, query.lastError());
    return query;
}

void Database::execute(const QString &sql, const QVariantList &values)
{
    executed(sql, values).finish();
}

void Database::read(const QString &sql, const QVariantList &values,
                    const std::function<void(const QSqlQuery &row)> &row)
{
    QSqlQuery &rows = executed(sql, values);
    const auto finish = qScopeGuard([&rows] { rows.finish(); });
    while (rows.next())
        row(rows);
}

QVariant Database::value(const QString &sql, const QVariantList &values)
{
    QSqlQuery query = run(sql, values);
    return query.next() ? query.value(0) : QVariant();
}

} // namespace loopbaan
