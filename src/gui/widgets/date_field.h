// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace loopbaan {

/// A day that may be left empty, typed as people write it or chosen from a calendar (Alt+Down). On leaving
/// the field the day is written out as the language has it; what is no day is marked.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    void setDate(QDate date);
    [[nodiscard]] QDate date() const; ///< invalid while empty or not a day
    [[nodiscard]] bool isUnderstood() const; ///< empty or a day

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void writeOut();
    void mark(bool isWrong);
    void showTexts();
    void openCalendar();
    void take(QDate day);

    QAction *m_calendar; ///< owned as a child
};

} // namespace loopbaan
