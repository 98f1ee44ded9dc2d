// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preparation/form_service.h"

#include <QWizardPage>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class PreparationPage;
}
QT_END_NAMESPACE

namespace loopbaan {

/// How the employee prepares: which questions, until when, and in which language (R-001-14, R-001-15). With
/// every question off no form goes along.
class PreparationPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit PreparationPage(QWidget *parent = nullptr);
    ~PreparationPage() override;

    void setEmployee(const QString &callName);
    /// What there is to choose from, in the words of its language, and what is chosen.
    void setForm(const FormRequest &request, const Form &choices);
    /// Other days, which follow the day of the talk until somebody changes them.
    void followDays(const FormRequest &suggestion);
    [[nodiscard]] FormRequest request() const;

    [[nodiscard]] bool isComplete() const override;

signals:
    void wordsWanted(); ///< of the questions of request(), in its language
    void usualWanted(); ///< the questions as the organisation has them
    void viewWanted(); ///< the form of request(), as it will be asked

private:
    void connectQuestions();
    void showTopics(const Form &choices);
    void showButtons();
    void askOwn();
    void removeOwn();
    void move(int by); ///< the chosen question, within its topic
    void takeQuestions(const QString &chosen);
    void showCounts();
    void showDays();

    const std::unique_ptr<Ui::PreparationPage> m_ui;
    FormRequest m_request{};
    QString m_callName{};
};

} // namespace loopbaan
