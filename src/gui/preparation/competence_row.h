// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preparation/manager_preparation.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class CompetenceRow;
}
QT_END_NAMESPACE

namespace loopbaan {

/// One competence: how far the employee is, in words, and what the manager saw. Keys 1 to 5 choose a level.
class CompetenceRow : public QWidget
{
    Q_OBJECT

public:
    explicit CompetenceRow(QWidget *parent = nullptr);
    ~CompetenceRow() override;

    /// `levels`: the words for 1 to 5.
    void showLevel(const CompetenceLevel &level, const QStringList &levels);
    void setReadOnly(bool readOnly);
    void takeKeyboard();

signals:
    void typing(); ///< something is not stored yet
    void nameToStore(const QString &text);
    void exampleToStore(const QString &text);
    void levelChosen(std::optional<int> level);
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const std::unique_ptr<Ui::CompetenceRow> m_ui;
};

} // namespace loopbaan
