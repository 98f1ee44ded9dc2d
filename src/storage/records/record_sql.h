// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVariantList>

class QSqlQuery;

namespace loopbaan {

/// The statements for the records of one table.
struct RecordSql
{
    QString insert{}; ///< binds the columns, created, changed and checksum
    QString remove{}; ///< binds the id, as does contains
    QString contains{};
    QString select{}; ///< gives the columns and the checksum; %1 takes the condition
};

[[nodiscard]] RecordSql recordSql(const QString &table, const QStringList &columns, const QString &order);

/// The first `count` columns of a row.
[[nodiscard]] QVariantList columnsIn(const QSqlQuery &row, int count);

/// The columns of a record that get another content.
struct RecordChange
{
    QStringList columns{};
    QVariantList values{};
};

/// What of `stored` must change to `wanted`; the lists are in the order of `names`.
[[nodiscard]] RecordChange changeOf(const QStringList &names, const QVariantList &stored,
                                    const QVariantList &wanted);

/// Changes `columns` of one record; binds them, changed, checksum and the id.
[[nodiscard]] QString updateSql(const QString &table, const QStringList &columns);

} // namespace loopbaan
