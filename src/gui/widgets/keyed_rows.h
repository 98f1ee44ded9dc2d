// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QHash>
#include <QList>
#include <QWidget>

namespace loopbaan {

/// One widget for each record of a list, in the order of the list. A record keeps its widget, and with it the
/// keyboard and what is being typed, while others come, go and move.
template<typename Row, typename Value>
class KeyedRows
{
    using Id = decltype(Value::id);

public:
    /// Shows `values` as the rows of `layout`. `make()` gives a row whose parent is the widget of the layout,
    /// `fill(row, value)` brings one up to date.
    template<typename Make, typename Fill>
    void show(QBoxLayout &layout, const QList<Value> &values, const Make &make, const Fill &fill)
    {
        QHash<QString, Row *> before;
        before.swap(m_byId);
        m_rows.clear();
        for (const Value &value : values) {
            Row *row = before.take(value.id.value);
            if (row == nullptr)
                row = make();
            m_byId.insert(value.id.value, row);
            if (layout.indexOf(row) != m_rows.size())
                layout.insertWidget(static_cast<int>(m_rows.size()), row);
            m_rows.append(row);
            fill(*row, value);
            row->show(); // at once, so that it can take the keyboard
        }
        for (Row *gone : std::as_const(before)) {
            gone->hide();
            gone->deleteLater();
        }
    }

    [[nodiscard]] const QList<Row *> &rows() const { return m_rows; }
    [[nodiscard]] Row *find(const Id &id) const { return m_byId.value(id.value); }
    [[nodiscard]] Id idOf(const Row &row) const { return {m_byId.key(const_cast<Row *>(&row))}; }

private:
    QHash<QString, Row *> m_byId{}; ///< owned by the widget of the layout
    QList<Row *> m_rows{};
};

} // namespace loopbaan
