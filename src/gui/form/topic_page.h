// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"
#include "gui/form/form_page.h"

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class TopicPage;
}
QT_END_NAMESPACE

namespace loopbaan {

class FilledForm;
class QuestionBlock;

/// One topic of the form with its questions, below the career question.
class TopicPage : public FormPage
{
    Q_OBJECT

public:
    TopicPage(FilledForm &filled, const FormTopic &topic, QWidget *parent);
    ~TopicPage() override;

    void reload() override;
    void takeKeyboard() override;

private:
    void showHead();
    void addQuestions();

    const std::unique_ptr<Ui::TopicPage> m_ui;
    FilledForm &m_filled;
    const FormTopic m_topic;
    QList<QuestionBlock *> m_questions{}; ///< owned as children
};

} // namespace loopbaan
