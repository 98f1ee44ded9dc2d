// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class ParkDialog;
}
QT_END_NAMESPACE

namespace loopbaan {

/// Asks until which day an option rests.
class ParkDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ParkDialog(QDate proposal, QWidget *parent = nullptr);
    ~ParkDialog() override;

    [[nodiscard]] QDate until() const;

private:
    void check();

    const std::unique_ptr<Ui::ParkDialog> m_ui;
};

} // namespace loopbaan
