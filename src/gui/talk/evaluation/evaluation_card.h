// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/employee.h"
#include "core/talk/evaluation.h"
#include "gui/widgets/surface.h"

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class EvaluationCard;
}
QT_END_NAMESPACE

namespace loopbaan {

/// One earlier agreement in a talk: what came of it, a line about it, and the day it is carried over to. It
/// says how the agreement went, never how somebody is.
class EvaluationCard : public Surface
{
    Q_OBJECT

public:
    explicit EvaluationCard(QWidget *parent = nullptr);
    ~EvaluationCard() override;

    /// Shows what is stored; what is being typed stays.
    void showEntry(const EvaluationEntry &entry, const Employee &employee);
    void setReadOnly(bool readOnly);
    void takeKeyboard();
    void focusChange(); ///< to the button that opens the agreement

signals:
    void typing();
    void judged(loopbaan::AgreementStatus status);
    void noteToStore(const QString &text);
    void dueChosen(QDate due);
    void changeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWords();
    void chooseDue();

    const std::unique_ptr<Ui::EvaluationCard> m_ui;
    QDate m_carriedTo{};
};

} // namespace loopbaan
