// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/talk/option_rules.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class OptionStatusCell;
}
QT_END_NAMESPACE

namespace loopbaan {

/// How firm an option is, so that nobody counts on what is only a wish (R-000-07): while it is open who
/// decides and when the answer comes, and for "not now" the reason.
class OptionStatusCell : public QWidget
{
    Q_OBJECT

public:
    explicit OptionStatusCell(QWidget *parent = nullptr);
    ~OptionStatusCell() override;

    void showStatus(const CareerOption &option, Language language);
    void setReadOnly(bool readOnly);

signals:
    void typing(); ///< something is not stored yet
    void statusChosen(loopbaan::OptionStatus status);
    void reasonToStore(const QString &reason);
    void decidedByToStore(const QString &name);
    void answerDayGiven(QDate day); ///< invalid: none

protected:
    void changeEvent(QEvent *event) override;

private:
    void giveAnswerDay();

    const std::unique_ptr<Ui::OptionStatusCell> m_ui;
    QDate m_answerOn{};
};

} // namespace loopbaan
