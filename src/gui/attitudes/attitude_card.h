// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preparation/attitude_words.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class AttitudeCard;
}
QT_END_NAMESPACE

namespace loopbaan {

/// One career attitude as the employee sees it, folded to own words and the change, or open with its
/// sentences. The manager has nothing to fill in.
class AttitudeCard : public QWidget
{
    Q_OBJECT

public:
    /// How it stands with the one attitude that is to grow.
    enum class Goal { None, Chosen, Agreed };

    explicit AttitudeCard(QWidget *parent = nullptr);
    ~AttitudeCard() override;

    /// `name` is what the employee is called.
    void showAttitude(const AttitudeWords &words, const QString &name, bool isShared);
    void showGoal(Goal goal, bool isReadOnly);
    void takeKeyboard();

signals:
    void chosen(); ///< this one is to grow
    void dropped();
    void agreementRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setOpen(bool isOpen);
    void showTexts();
    void showStatements();

    const std::unique_ptr<Ui::AttitudeCard> m_ui;
    AttitudeWords m_words{};
    QString m_name{};
    Goal m_goal = Goal::None;
    bool m_isShared = false;
};

} // namespace loopbaan
