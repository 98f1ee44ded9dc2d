// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <map>

struct sqlite3;

namespace loopbaan {

/// Tells the time in UTC; replaced by tests and by --today.
using Clock = std::function<QDateTime()>;

/// One connection to SQLite with the settings every dossier is opened with (docs/architecture.md).
/// Belongs to the thread that made it. Every failure throws StorageError.
class Database
{
public:
    /// Opens or makes the file at `path`; nothing is written by opening it.
    Database(const QString &path, Clock clock);

    /// A database in memory: empty, or a copy of the file whose bytes are given, then read-only.
    explicit Database(Clock clock, const QByteArray &copyOf = {});

    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Runs a statement that is used seldom; `?` are bound in order.
    QSqlQuery run(const QString &sql, const QVariantList &values = {});

    /// Runs a statement that returns nothing and is used often: it is prepared only once.
    void execute(const QString &sql, const QVariantList &values);

    /// Gives each row of a query that is used often to `row`, which asks the same query nothing meanwhile.
    void read(const QString &sql, const QVariantList &values,
              const std::function<void(const QSqlQuery &row)> &row);

    /// The single value a query gives; invalid when it gives no row.
    [[nodiscard]] QVariant value(const QString &sql, const QVariantList &values = {});

    [[nodiscard]] QDateTime now() const { return m_clock(); }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    void open(const QString &path);
    void configure();
    void load(const QByteArray &bytes);
    [[nodiscard]] QSqlQuery prepared(const QString &sql) const;
    QSqlQuery &executed(const QString &sql, const QVariantList &values);

    QString m_connectionName;
    Clock m_clock;
    sqlite3 *m_handle = nullptr;
    bool m_readOnly = false;
    std::map<QString, QSqlQuery> m_statements{};
};

} // namespace loopbaan
