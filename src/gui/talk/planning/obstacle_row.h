// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/option.h"
#include "gui/talk/cell_text.h"

namespace loopbaan {

/// One obstacle and, below it, what can be done about it (R-001-62).
class ObstacleRow : public QWidget
{
    Q_OBJECT

public:
    explicit ObstacleRow(QWidget *parent = nullptr);

    void showObstacle(const OptionArgument &obstacle);
    void setReadOnly(bool readOnly);
    void takeKeyboard();

signals:
    void typing(); ///< something is not stored yet
    void textToStore(const QString &text); ///< empty: there is no such obstacle any more
    void answerToStore(const QString &answer);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTexts();

    CellText *m_text; ///< owned as children
    CellText *m_answer;
};

} // namespace loopbaan
