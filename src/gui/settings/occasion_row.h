// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/occasion.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class OccasionRow;
}
QT_END_NAMESPACE

namespace loopbaan {

/// One occasion of the organisation: its name, and whether it is a pivotal moment or sensitive.
class OccasionRow : public QWidget
{
    Q_OBJECT

public:
    explicit OccasionRow(QWidget *parent = nullptr);
    ~OccasionRow() override;

    void showOccasion(const Occasion &occasion);
    void setReadOnly(bool readOnly);
    void takeKeyboard();
    [[nodiscard]] QList<QWidget *> stops() const; ///< where Tab halts

signals:
    void typing(); ///< something is not stored yet
    void textToStore(const QString &text);
    void pivotChosen(bool pivot);
    void sensitiveChosen(bool sensitive);
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    const std::unique_ptr<Ui::OccasionRow> m_ui;
};

} // namespace loopbaan
