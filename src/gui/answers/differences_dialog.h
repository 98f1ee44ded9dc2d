// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preparation/answer_service.h"

#include <QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class DifferencesDialog;
}
QT_END_NAMESPACE

namespace loopbaan {

/// Two answers to one form side by side, question by question where they differ: what was, what is now.
class DifferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DifferencesDialog(QWidget *parent = nullptr);
    ~DifferencesDialog() override;

    /// `outcome` is of the second answer; `name` is what the employee is called.
    void setAnswers(const AnswerOutcome &outcome, const QString &name);

private:
    void addHeads(const AnswerOutcome &outcome);
    void addDifference(const AnswerDifference &difference, Language language, const QString &name);
    void addSide(int column, const std::optional<AnsweredQuestion> &answered, Language language,
                 const QString &name);

    const std::unique_ptr<Ui::DifferencesDialog> m_ui;
    int m_row = 0; ///< of the grid, the next one
};

} // namespace loopbaan
