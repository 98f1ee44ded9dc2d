// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/flow_row.h"

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace loopbaan {

class TextLabel;

/// Words to take over, each a small button, behind a label and in as many lines as they need; not there
/// while there are none.
class ChipFlow : public FlowRow
{
    Q_OBJECT

public:
    ChipFlow(const QString &label, QWidget *parent);

    /// `spoken` is what a screen reader says for each.
    void setChips(const QStringList &texts, const QStringList &spoken);

signals:
    void chosen(const QString &text);

private:
    TextLabel *m_label; ///< owned as children
    QList<QPushButton *> m_chips{};
    QStringList m_texts{};
};

} // namespace loopbaan
