// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agreements/coach_advice.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class CoachRow;
}
QT_END_NAMESPACE

namespace loopbaan {

/// One letter of the SMART coach: how it stands, in a drawing and words, and what to ask each other.
class CoachRow : public QWidget
{
    Q_OBJECT

public:
    explicit CoachRow(QWidget *parent = nullptr);
    ~CoachRow() override;

    void setLine(const CoachLine &line);
    /// Whether words may be put in the place of others at all.
    void setReplacing(bool possible);

signals:
    void replacementChosen(const loopbaan::CoachReplacement &replacement);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showReplacement();

    const std::unique_ptr<Ui::CoachRow> m_ui;
    CoachLine m_line{};
    bool m_replaces = true;
};

} // namespace loopbaan
