// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

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

/// Changes `columns` of one record; binds them, changed, checksum and the id.
[[nodiscard]] QString updateSql(const QString &table, const QStringList &columns);

} // namespace loopbaan
