// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace loopbaan {

/// The statements for the records of one table.
struct RecordSql
{
    QString insert{}; ///< binds the columns, created, changed and checksum
    QString update{}; ///< binds the columns, changed, checksum and the id
    QString remove{}; ///< binds the id, as does contains
    QString contains{};
    QString select{}; ///< gives the columns and the checksum; %1 takes the condition
};

[[nodiscard]] RecordSql recordSql(const QString &table, const QStringList &columns, const QString &order);

} // namespace loopbaan
