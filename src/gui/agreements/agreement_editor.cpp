// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/agreements/agreement_editor.h"

#include "ui_agreement_editor.h"

#include <chrono>

using namespace std::chrono_literals;

namespace loopbaan {

AgreementEditor::AgreementEditor(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AgreementEditor>())
{
    m_ui->setupUi(this);
    m_ui->coachArea->viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_pause.setSingleShot(true);
    m_pause.setInterval(300ms);
    connect(&m_pause, &QTimer::timeout, this, &AgreementEditor::lookAgain);
    connect(m_ui->form, &AgreementForm::edited, this, &AgreementEditor::lookSoon);
    connect(m_ui->form, &AgreementForm::typing, this, &AgreementEditor::typing);
    connect(m_ui->form, &AgreementForm::toStore, this, &AgreementEditor::toStore);
    connect(m_ui->coach, &CoachPanel::replacementChosen, this, [this](const CoachReplacement &replacement) {
        if (m_ui->form->agreement().text == m_read.text) // else the place may be another one now
            m_ui->form->replace(replacement);
    });
}

AgreementEditor::~AgreementEditor()
{
    m_ui->form->disconnect(this); // a field that loses the keyboard by this must find nobody to tell
}

void AgreementEditor::setCoach(const Coach &coach)
{
    m_coach = coach;
}

void AgreementEditor::setSetting(const AgreementSetting &setting)
{
    m_ui->form->setSetting(setting);
    lookAgain();
}

void AgreementEditor::setAgreement(const Agreement &agreement)
{
    const bool isAnother = agreement.id != m_read.id;
    m_ui->form->setAgreement(agreement);
    if (!isAnother)
        return lookSoon();
    m_ui->formArea->ensureVisible(0, 0);
    m_ui->coachArea->ensureVisible(0, 0);
    lookAgain();
}

Agreement AgreementEditor::agreement() const
{
    return m_ui->form->agreement();
}

void AgreementEditor::setReadOnly(bool readOnly)
{
    m_ui->form->setReadOnly(readOnly);
    m_ui->coach->setReplacing(!readOnly);
}

void AgreementEditor::storeNow()
{
    m_ui->form->storeNow();
}

void AgreementEditor::start()
{
    m_ui->form->start();
}

void AgreementEditor::lookAgain()
{
    m_pause.stop();
    m_read = m_ui->form->agreement();
    if (!m_coach)
        return;
    const CoachAdvice advice = m_coach(m_read);
    m_ui->coach->setAdvice(advice);
    m_ui->form->underline(advice.weakSpots);
}

void AgreementEditor::lookSoon()
{
    if (m_ui->form->agreement() != m_read)
        m_pause.start();
}

} // namespace loopbaan
