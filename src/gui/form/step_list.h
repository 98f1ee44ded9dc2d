// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStandardItemModel>

namespace loopbaan {

/// One page of the form in the list at its side.
struct FormStep
{
    enum class State { Plain, Begun, Complete } state = State::Plain;
    QString title{};
    QString note{}; ///< "2 van 5", or that it is not compulsory; may be empty
};

/// The pages of the form, and how far each one is.
class StepList : public QListView
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    /// The chosen one stays.
    void setSteps(const QList<FormStep> &steps);
    void choose(int step);

signals:
    void chosen(int step);

private:
    QStandardItemModel m_steps;
};

} // namespace loopbaan
