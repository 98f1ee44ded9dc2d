// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rows/person_row.h"

#include <QStandardItemModel>

namespace loopbaan::test {

/// A list model of rows as the delegates get them.
template<typename Row>
class RowModel : public QStandardItemModel
{
public:
    explicit RowModel(const QList<Row> &rows)
    {
        for (const Row &row : rows) {
            auto *item = new QStandardItem;
            item->setData(QVariant::fromValue(row), RowRole);
            item->setData(spoken(row), Qt::AccessibleTextRole);
            appendRow(item);
        }
    }
};

} // namespace loopbaan::test
