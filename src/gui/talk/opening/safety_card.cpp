// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/opening/safety_card.h"

#include "app/language/date_words.h"

#include "ui_safety_card.h"

#include <QAccessible>
#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

SafetyCard::SafetyCard(QWidget *parent)
    : Surface(parent)
    , m_ui(std::make_unique<Ui::SafetyCard>())
{
    m_ui->setupUi(this);
    m_ui->safetyIcon->setIcon(u"shield-lock"_s);
    m_ui->clearedLabel->hide();
    const std::initializer_list<std::pair<SavedLine *, TalkLine>> lines = {
        {m_ui->notedEdit, &Talk::noted},
        {m_ui->readersEdit, &Talk::readers},
        {m_ui->staysHereEdit, &Talk::staysHere}};
    for (const auto &[line, field] : lines) {
        connect(line, &SavedLine::typing, this, &SafetyCard::typing);
        connect(line, &SavedLine::textToStore, this,
                [this, own = field](const QString &text) { emit textToStore(own, text); });
    }
    connect(m_ui->employeeBox, &QCheckBox::clicked, this,
            [this](bool agrees) { emit tickChanged(TalkSide::Employee, agrees); });
    connect(m_ui->managerBox, &QCheckBox::clicked, this,
            [this](bool agrees) { emit tickChanged(TalkSide::Manager, agrees); });
}

SafetyCard::~SafetyCard()
{
    // The fields lose the keyboard while they are destroyed, when nobody listens any more.
    for (SavedLine *line : {m_ui->notedEdit, m_ui->readersEdit, m_ui->staysHereEdit})
        line->disconnect(this);
}

void SafetyCard::showAgreed(const Talk &talk)
{
    m_ui->notedEdit->setStoredText(talk.noted);
    m_ui->readersEdit->setStoredText(talk.readers);
    m_ui->staysHereEdit->setStoredText(talk.staysHere);
    m_ui->employeeBox->setChecked(talk.agreedByEmployee.isValid());
    m_ui->managerBox->setChecked(talk.agreedByManager.isValid());
    const QDate last = std::max(talk.agreedByEmployee, talk.agreedByManager);
    m_ui->agreedOnLabel->setText(last.isValid() ? fullDay(last) : QString());
    if (last.isValid())
        m_ui->clearedLabel->hide();
}

void SafetyCard::setNames(const QString &employee, const QString &manager)
{
    m_ui->employeeBox->setText(employee);
    m_ui->managerBox->setText(manager);
}

void SafetyCard::setReadOnly(bool readOnly)
{
    for (SavedLine *line : {m_ui->notedEdit, m_ui->readersEdit, m_ui->staysHereEdit})
        line->setReadOnly(readOnly);
    m_ui->employeeBox->setDisabled(readOnly);
    m_ui->managerBox->setDisabled(readOnly);
}

void SafetyCard::sayCleared()
{
    m_ui->clearedLabel->show();
    QAccessibleEvent alert(m_ui->clearedLabel, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void SafetyCard::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace loopbaan
