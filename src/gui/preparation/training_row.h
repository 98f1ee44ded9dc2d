// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preparation/manager_preparation.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class TrainingRow;
}
QT_END_NAMESPACE

namespace loopbaan {

/// What somebody should learn, and for what.
class TrainingRow : public QWidget
{
    Q_OBJECT

public:
    explicit TrainingRow(QWidget *parent = nullptr);
    ~TrainingRow() override;

    void showNeed(const TrainingNeed &need);
    void setReadOnly(bool readOnly);
    void takeKeyboard();

signals:
    void typing(); ///< something is not stored yet
    void textToStore(const QString &text);
    void purposeToStore(const QString &text);
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    const std::unique_ptr<Ui::TrainingRow> m_ui;
};

} // namespace loopbaan
