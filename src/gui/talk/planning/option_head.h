// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/option.h"

#include <QMenu>
#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class OptionHead;
}
QT_END_NAMESPACE

namespace loopbaan {

class CellText;

/// The top of the column of one option: its name, where it lies and what can be done with the column.
class OptionHead : public QWidget
{
    Q_OBJECT

public:
    explicit OptionHead(QWidget *parent = nullptr);
    ~OptionHead() override;

    /// `remark` tells what is special about it: parked, or out of an earlier talk; empty when nothing is.
    void showOption(const CareerOption &option, const QString &remark);
    void setReadOnly(bool readOnly);
    [[nodiscard]] CellText *title() const;

signals:
    void backRequested(); ///< one place to the start
    void onwardRequested(); ///< one place to the end
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTexts();
    void showScope();

    const std::unique_ptr<Ui::OptionHead> m_ui;
    QMenu m_menu{};
    CareerOption m_option{};
};

} // namespace loopbaan
