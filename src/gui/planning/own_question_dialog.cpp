// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/own_question_dialog.h"

#include "ui_own_question_dialog.h"

#include <QPushButton>

namespace loopbaan {

OwnQuestionDialog::OwnQuestionDialog(const SetQuestion &question, Language language, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::OwnQuestionDialog>())
    , m_question(question)
    , m_language(language)
{
    m_ui->setupUi(this);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("&Ask it"));
    connect(m_ui->panel, &OwnQuestionPanel::textToStore, this, [this](Language written, const QString &text) {
        m_question.text.texts[static_cast<size_t>(written)] = text.trimmed();
        showQuestion();
    });
    connect(m_ui->panel, &OwnQuestionPanel::changeAsked, this,
            [this](FormQuestionKind kind, const QString &topic) {
                m_question.kind = kind;
                m_question.topic = topic;
                showQuestion();
            });
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &OwnQuestionDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showQuestion();
    m_ui->panel->takeKeyboard(language);
}

OwnQuestionDialog::~OwnQuestionDialog()
{
    m_ui->panel->disconnect(this); // a line that loses the keyboard by this must find nobody to tell
}

void OwnQuestionDialog::accept()
{
    m_ui->panel->storeNow();
    if (isWordless(m_question.text))
        return m_ui->panel->takeKeyboard(m_language);
    QDialog::accept();
}

void OwnQuestionDialog::showQuestion()
{
    m_ui->panel->showQuestion(m_question, m_language);
}

} // namespace loopbaan
