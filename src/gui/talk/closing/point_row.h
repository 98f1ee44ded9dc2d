// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/talk/open_point.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class PointRow;
}
QT_END_NAMESPACE

namespace loopbaan {

/// One line of what is possible, what is not, or what somebody finds out: then also who, and when (R-000-16).
class PointRow : public QWidget
{
    Q_OBJECT

public:
    explicit PointRow(OpenPointKind kind, QWidget *parent = nullptr);
    ~PointRow() override;

    void showPoint(const OpenPoint &point);
    void setReadOnly(bool readOnly);
    void takeKeyboard();
    [[nodiscard]] QList<QWidget *> stops() const; ///< where Tab halts

signals:
    void typing(); ///< something is not stored yet
    void textToStore(const QString &text);
    void whoToStore(const QString &who);
    void dayChosen(QDate day);
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void finishDay();

    const std::unique_ptr<Ui::PointRow> m_ui;
};

} // namespace loopbaan
