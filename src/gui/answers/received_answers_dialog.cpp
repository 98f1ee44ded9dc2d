// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/answers/received_answers_dialog.h"

#include "app/dossier/open_dossier.h"
#include "app/language/date_words.h"
#include "gui/answers/answers_view.h"
#include "gui/guarded.h"

#include "ui_received_answers_dialog.h"

namespace loopbaan {

ReceivedAnswersDialog::ReceivedAnswersDialog(const SessionContext &context, const Conversation &talk,
                                             QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ReceivedAnswersDialog>())
    , m_context(context)
    , m_talk(talk)
{
    m_ui->setupUi(this);
    m_view = new AnswersView(m_ui->listPart);
    m_ui->listLayout->insertWidget(0, m_view);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&context.open.dossier, &Dossier::changed, this, &ReceivedAnswersDialog::showAnswers);
    showAnswers();
}

ReceivedAnswersDialog::~ReceivedAnswersDialog() = default;

void ReceivedAnswersDialog::showAnswers()
{
    guarded(m_context.prompts, this, tr("The answers could not be shown"), [this] {
        const EmployeeEntry entry = m_context.open.employees.find(m_talk.employee).value_or(EmployeeEntry());
        const QString name = callName(entry.employee);
        m_ui->titleLabel->setText(tr("What %1 wrote").arg(name));
        setWindowTitle(tr("Answers for the conversation of %1").arg(fullDay(m_talk.date)));
        m_view->setAnswers(m_context.open.answers.of(m_talk.id), name);
    });
}

} // namespace loopbaan
