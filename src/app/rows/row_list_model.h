// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rows/person_row.h"

#include <QAbstractListModel>

namespace loopbaan {

/// A list of rows for a delegate that draws whole values. For a Row there is spoken(row).
template<typename Row>
class RowListModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<Row> &rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Row &row = m_rows.at(index.row());
        if (role == RowRole)
            return QVariant::fromValue(row);
        return role == Qt::AccessibleTextRole ? spoken(row) : QVariant();
    }

private:
    QList<Row> m_rows{};
};

} // namespace loopbaan
