// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preparation/question_set.h"

#include <QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class OwnQuestionDialog;
}
QT_END_NAMESPACE

namespace loopbaan {

/// A question for one form alone: its words, how it is answered, what it is about.
class OwnQuestionDialog : public QDialog
{
    Q_OBJECT

public:
    /// `language` is that of the form, which needs words first.
    OwnQuestionDialog(const SetQuestion &question, Language language, QWidget *parent);
    ~OwnQuestionDialog() override;

    [[nodiscard]] const SetQuestion &question() const { return m_question; }

    void accept() override; ///< not without words in any language

private:
    void showQuestion();

    const std::unique_ptr<Ui::OwnQuestionDialog> m_ui;
    SetQuestion m_question;
    Language m_language;
};

} // namespace loopbaan
