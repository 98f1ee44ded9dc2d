// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rows/person_row.h"
#include "core/agreement/agreement.h"

#include <QStyledItemDelegate>

namespace loopbaan {

/// Draws an AgreementRow: a sign for its status, what was agreed, and under it who and how it stands.
class AgreementDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `margin` is left free at both sides of a row.
    explicit AgreementDelegate(int margin, QObject *parent = nullptr);

    /// How many lines a text may take that does not fit in one; rows are higher then.
    void setMostLines(int lines) { m_mostLines = lines; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    [[nodiscard]] QRect textRect(const QRect &row) const;
    /// The text in as many lines as it may have, the last cut off where it does not fit.
    [[nodiscard]] QStringList titleIn(const QString &text, int width) const;

    int m_margin;
    int m_mostLines = 1;
};

/// The drawing that goes with a status, for whoever lists them.
[[nodiscard]] QString iconOf(AgreementStatus status);
/// The same, unless its day is near or has passed, which says more.
[[nodiscard]] QString iconOf(AgreementStatus status, StatusTone tone);

} // namespace loopbaan
