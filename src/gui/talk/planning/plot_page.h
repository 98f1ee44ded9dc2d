// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/talk/planning/option_plot.h"

QT_BEGIN_NAMESPACE
class QListWidget;
QT_END_NAMESPACE

namespace loopbaan {

/// The options as a picture and, saying the same in words, as a list.
class PlotPage : public QWidget
{
    Q_OBJECT

public:
    explicit PlotPage(QWidget *parent = nullptr);

    void showOptions(const QList<CareerOption> &options);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTexts();

    OptionPlot *m_plot; ///< owned as children
    QListWidget *m_list;
    QList<CareerOption> m_options{};
};

} // namespace loopbaan
