// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/agreements/agreement_pane.h"

#include "app/language/display_language.h"
#include "gui/agreements/agreement_removal.h"
#include "gui/look/icons.h"
#include "gui/session/guarded_store.h"

#include "ui_agreement_pane.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace loopbaan {

AgreementPane::AgreementPane(const SessionContext &context, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AgreementPane>())
    , m_context(context)
    , m_coach(context.open.agreements, context.open.agreements.draftFor({}).language)
{
    m_ui->setupUi(this);
    m_ui->backButton->setIcon(icon(u"arrow-left"_s, Tone::Primary));
    m_ui->removeButton->setDisabled(context.open.dossier.isReadOnly());
    m_ui->editor->setReadOnly(context.open.dossier.isReadOnly());
    m_ui->editor->setCoach([this](const Agreement &agreement) { return advise(agreement); });
    connect(m_ui->backButton, &QPushButton::clicked, this, &AgreementPane::leave);
    connect(m_ui->removeButton, &QPushButton::clicked, this, [this] {
        m_ui->editor->storeNow();
        if (m_isStored)
            return removeAgreement(m_context, this, m_agreement); // and it leaves when it is gone
        leave();
    });
    connect(m_ui->editor, &AgreementEditor::typing, this,
            [this] { m_context.showSaveState({.kind = SaveState::Kind::Saving}); });
    connect(m_ui->editor, &AgreementEditor::toStore, this, &AgreementPane::store);
    connect(&context.open.dossier, &Dossier::changed, this, &AgreementPane::reload);
}

AgreementPane::~AgreementPane()
{
    m_ui->editor->disconnect(this); // a field that loses the keyboard by this must find nobody to tell
}

void AgreementPane::edit(const AgreementId &id)
{
    guarded(m_context.prompts, this, tr("The agreement could not be read"), [this, &id] {
        if (const std::optional<Agreement> agreement = m_context.open.agreements.find(id)) {
            m_isStored = true;
            showAgreement(*agreement);
        }
    });
}

void AgreementPane::create(const EmployeeId &employee, const ConversationId &conversation)
{
    guarded(m_context.prompts, this, tr("The agreement could not be made"), [&] {
        m_isStored = false;
        showAgreement(m_context.open.agreements.draftFor(employee, conversation));
    });
}

void AgreementPane::leave()
{
    if (m_agreement.isNull())
        return;
    m_ui->editor->storeNow();
    const AgreementId agreement = m_agreement;
    m_agreement = {};
    emit left(agreement);
}

void AgreementPane::takeKeyboard()
{
    m_ui->editor->start();
}

void AgreementPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    if (!m_agreement.isNull())
        guarded(m_context.prompts, this, tr("The agreement could not be read"), [this] { showSetting(); });
}

void AgreementPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!m_agreement.isNull())
        m_ui->editor->storeNow();
}

void AgreementPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void AgreementPane::showAgreement(const Agreement &agreement)
{
    m_coach.forget();
    m_agreement = agreement.id;
    m_employee = agreement.employee;
    showSetting();
    m_ui->editor->setAgreement(agreement);
}

void AgreementPane::showSetting()
{
    const EmployeeEntry entry = m_context.open.employees.find(m_employee).value_or(EmployeeEntry());
    m_ui->titleLabel->setText(tr("Agreement with %1").arg(fullName(entry.employee)));
    m_ui->editor->setSetting({.names = m_context.open.agreements.namesFor(m_employee),
                              .today = m_context.open.dossier.today(),
                              .language = m_context.language.current()});
}

void AgreementPane::reload(Subjects subjects)
{
    if (m_agreement.isNull() || m_isStoring)
        return;
    guarded(m_context.prompts, this, tr("The agreement could not be read"), [this, subjects] {
        m_coach.forget();
        if (subjects & (Subjects(Subject::People) | Subject::House))
            showSetting();
        const std::optional<Agreement> agreement = m_context.open.agreements.find(m_agreement);
        if (agreement)
            m_ui->editor->setAgreement(*agreement);
        else if (m_isStored)
            emit left(std::exchange(m_agreement, {}));
    });
}

void AgreementPane::store(const Agreement &agreement, const QString &field)
{
    const QScopedValueRollback storing(m_isStoring, true);
    guardedStore(m_context, this, tr("The agreement was not stored"), [&] {
        m_context.open.agreements.saveText(agreement, field);
        if (!std::exchange(m_isStored, true))
            emit begun(agreement.id);
    });
}

/// Called by a timer, where nothing may be thrown: without the dossier there is nothing to say.
CoachAdvice AgreementPane::advise(const Agreement &agreement)
{
    CoachAdvice advice;
    guarded(m_context.prompts, this, tr("The agreement could not be read"),
            [&] { advice = m_coach.advise(agreement, m_context.language.current()); });
    return advice;
}

} // namespace loopbaan
