// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

namespace loopbaan {

/// A day that may be left empty, typed as people write it. On leaving the field the day is written out as the
/// language has it.
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

private:
    void writeOut();
};

} // namespace loopbaan
