// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/talk/planning/obstacle_row.h"
#include "gui/talk/talk_context.h"
#include "gui/widgets/keyed_rows.h"

QT_BEGIN_NAMESPACE
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace loopbaan {

/// The obstacles of one option, each with what can be done about it.
class ObstacleCell : public QWidget
{
    Q_OBJECT

public:
    explicit ObstacleCell(const TalkContext &context, QWidget *parent = nullptr);

    void showObstacles(const CareerOptionId &option, const QList<OptionArgument> &obstacles);

signals:
    void typing(); ///< something is not stored yet

protected:
    void changeEvent(QEvent *event) override;

private:
    ObstacleRow *makeRow();
    void add();
    void writeText(const ObstacleRow &row, const QString &text);
    void writeAnswer(const ObstacleRow &row, const QString &answer);

    TalkContext m_context;
    CareerOptionId m_option{};
    QVBoxLayout *m_layout; ///< owned as children
    QPushButton *m_addButton;
    KeyedRows<ObstacleRow, OptionArgument> m_rows{};
};

} // namespace loopbaan
