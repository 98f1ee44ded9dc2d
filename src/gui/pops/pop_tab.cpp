// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pops/pop_tab.h"

#include "gui/look/icons.h"
#include "gui/pops/pop_state.h"
#include "gui/session/guarded_store.h"
#include "gui/session/wayfinder.h"

#include "ui_pop_tab.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

/// The lines as stored, unless the field says the same with white around it that is still being typed.
void showLines(SavedText &edit, const QStringList &lines)
{
    if (linesOf(edit.toPlainText()) != lines)
        edit.setStoredText(lines.join(u'\n'));
}

/// The day as stored, unless another one is being typed.
void showDay(DateField &edit, QDate day)
{
    if (!edit.isModified())
        edit.setDate(day);
}

template<typename Value>
void chooseIn(QComboBox &box, const Value &value)
{
    box.setCurrentIndex(box.findData(QVariant::fromValue(value)));
}

} // namespace

PopTab::PopTab(const SessionContext &context, QWidget *parent)
    : EmployeeTab(parent)
    , m_ui(std::make_unique<Ui::PopTab>())
    , m_context(context)
{
    m_ui->setupUi(this);
    setObjectName(u"popTab"_s);
    m_ui->previewButton->setIcon(icon(u"eye"_s));
    m_ui->approveButton->setIcon(icon(u"check2"_s, Tone::OnPrimary));
    fillChoices();
    connectTexts();
    connectChoices();
    beReadOnly();
    connect(m_ui->approveButton, &QPushButton::clicked, this, &PopTab::approve);
    connect(m_ui->previewButton, &QPushButton::clicked, this, [this] {
        storeTyped();
        m_context.wayfinder->show(u"pops"_s, m_employee);
    });
    connect(&m_context.open.dossier, &Dossier::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            lookAgain();
    });
}

PopTab::~PopTab()
{
    // A field that loses the keyboard by this must find nobody to tell.
    for (QWidget *field : findChildren<QWidget *>())
        field->disconnect(this);
}

void PopTab::showEmployee(const EmployeeId &employee)
{
    if (employee == m_employee)
        return;
    storeTyped();
    for (DateField *edit : findChildren<DateField *>())
        edit->setModified(false); // what was no day goes with its employee
    m_ui->dayHint->hide();
    m_employee = employee;
    m_ui->scrollArea->ensureVisible(0, 0);
    lookAgain();
}

void PopTab::takeKeyboard()
{
    m_ui->questionEdit->setFocus(Qt::OtherFocusReason);
}

void PopTab::changeEvent(QEvent *event)
{
    EmployeeTab::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    fillChoices();
    lookAgain();
}

void PopTab::showEvent(QShowEvent *event)
{
    EmployeeTab::showEvent(event);
    if (m_isStale)
        lookAgain();
}

void PopTab::connectTexts()
{
    connectText(m_ui->questionEdit, &DevelopmentPlan::careerQuestion);
    connectText(m_ui->ownWordsEdit, &DevelopmentPlan::ownWords);
    connectText(m_ui->contingencyEdit, &DevelopmentPlan::contingency);
    connectText(m_ui->remarkEdit, &DevelopmentPlan::employeeRemark);
    connectLines(m_ui->strengthsEdit, &DevelopmentPlan::strengths);
    connectLines(m_ui->developmentEdit, &DevelopmentPlan::development);
    connectLines(m_ui->promisedEdit, &DevelopmentPlan::promised);
    connectLines(m_ui->undecidedEdit, &DevelopmentPlan::undecided);
    for (SavedText *edit : findChildren<SavedText *>())
        connect(edit, &SavedText::typing, this,
                [this] { m_context.showSaveState({.kind = SaveState::Kind::Saving}); });
}

void PopTab::connectText(SavedText *edit, QString DevelopmentPlan::*text)
{
    connect(edit, &SavedText::textToStore, this, [this, edit, text](const QString &typed) {
        store(edit->objectName(), [&](DevelopmentPlan &plan) { plan.*text = typed; });
    });
}

void PopTab::connectLines(SavedText *edit, QStringList DevelopmentPlan::*lines)
{
    connect(edit, &SavedText::textToStore, this, [this, edit, lines](const QString &typed) {
        store(edit->objectName(), [&](DevelopmentPlan &plan) { plan.*lines = linesOf(typed); });
    });
}

void PopTab::connectChoices()
{
    connect(m_ui->authorBox, &QComboBox::activated, this, [this](int index) {
        store({}, [&](DevelopmentPlan &plan) {
            plan.author = m_ui->authorBox->itemData(index).value<PlanAuthor>();
        });
    });
    connect(m_ui->signatureBox, &QComboBox::activated, this, [this](int index) {
        store({}, [&](DevelopmentPlan &plan) {
            plan.employeeSignature =
                m_ui->signatureBox->itemData(index).value<std::optional<SignatureKind>>();
        });
    });
    connectDay(m_ui->runsUntilEdit, &DevelopmentPlan::runsUntil);
    connectDay(m_ui->reviewOnEdit, &DevelopmentPlan::reviewOn);
    for (QWidget *field : std::initializer_list<QWidget *>{m_ui->authorBox, m_ui->signatureBox})
        m_wheel.guard(field);
}

void PopTab::connectDay(DateField *edit, QDate DevelopmentPlan::*day)
{
    m_ui->dayHint->hide();
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, day] {
        m_ui->dayHint->setVisible(!edit->isUnderstood());
        if (!edit->isUnderstood())
            return;
        edit->setModified(false);
        store({}, [edit, day](DevelopmentPlan &plan) { plan.*day = edit->date(); });
    });
}

void PopTab::fillChoices()
{
    m_ui->authorBox->clear();
    m_ui->authorBox->addItem(m_callName, QVariant::fromValue(PlanAuthor::Employee));
    m_ui->authorBox->addItem(tr("You together"), QVariant::fromValue(PlanAuthor::Together));
    m_ui->authorBox->addItem(tr("You"), QVariant::fromValue(PlanAuthor::Manager));
    m_ui->signatureBox->clear();
    const auto add = [this](const QString &text, std::optional<SignatureKind> kind) {
        m_ui->signatureBox->addItem(text, QVariant::fromValue(kind));
    };
    add(tr("Not signed yet"), std::nullopt);
    add(tr("Agreed"), SignatureKind::Agreed);
    add(tr("Read"), SignatureKind::Seen);
    add(tr("Not agreed"), SignatureKind::NotAgreed);
}

void PopTab::beReadOnly()
{
    const bool readOnly = m_context.open.dossier.isReadOnly();
    for (SavedText *edit : findChildren<SavedText *>())
        edit->setReadOnly(readOnly);
    m_ui->authorBox->setEnabled(!readOnly);
    m_ui->signatureBox->setEnabled(!readOnly);
    m_ui->runsUntilEdit->setReadOnly(readOnly);
    m_ui->reviewOnEdit->setReadOnly(readOnly);
}

/// Shows what the dossier holds now; what is being typed stays.
void PopTab::lookAgain()
{
    m_isStale = false;
    guarded(m_context.prompts, this, tr("The plan was not read"), [this] {
        const std::optional<EmployeeEntry> entry = m_context.open.employees.find(m_employee);
        if (!entry)
            return;
        m_callName = callName(entry->employee);
        showPlan(m_context.open.plans.plan(m_employee));
        showState();
    });
}

void PopTab::showPlan(const DevelopmentPlan &plan)
{
    m_ui->questionEdit->setStoredText(plan.careerQuestion);
    m_ui->ownWordsEdit->setStoredText(plan.ownWords);
    m_ui->contingencyEdit->setStoredText(plan.contingency);
    m_ui->remarkEdit->setStoredText(plan.employeeRemark);
    showLines(*m_ui->strengthsEdit, plan.strengths);
    showLines(*m_ui->developmentEdit, plan.development);
    showLines(*m_ui->promisedEdit, plan.promised);
    showLines(*m_ui->undecidedEdit, plan.undecided);
    m_ui->authorBox->setItemText(0, m_callName);
    chooseIn(*m_ui->authorBox, plan.author);
    chooseIn(*m_ui->signatureBox, plan.employeeSignature);
    showDay(*m_ui->runsUntilEdit, plan.runsUntil);
    showDay(*m_ui->reviewOnEdit, plan.reviewOn);
}

void PopTab::showState()
{
    const Pop pop = m_context.open.plans.pop(m_employee);
    const PopState state = popState(pop);
    m_ui->stateIcon->setIcon(state.icon);
    m_ui->stateIcon->setTone(state.tone);
    m_ui->stateLabel->setText(state.text);
    m_ui->stateLabel->setTone(state.tone);
    m_ui->questionEdit->setPlaceholderText(pop.careerQuestion);
    m_ui->hintLabel->setText(
        pop.isConcept ? tr("What you write here comes into the PDP. %1 can read it.").arg(m_callName)
                      : tr("A change begins the draft of the next version."));
    m_ui->hintLabel->setVisible(!m_context.open.dossier.isReadOnly());
    m_ui->approveButton->setVisible(pop.isConcept && !m_context.open.dossier.isReadOnly());
}

void PopTab::storeTyped()
{
    for (SavedText *edit : findChildren<SavedText *>())
        edit->storeNow();
    for (DateField *edit : findChildren<DateField *>()) {
        if (edit->isModified())
            emit edit->editingFinished();
    }
}

/// `field` names a text that is being typed; empty for a choice.
void PopTab::store(const QString &field, const Change &change)
{
    guardedStore(m_context, this, tr("The plan was not stored"), [this, &field, &change] {
        DevelopmentPlan plan = m_context.open.plans.plan(m_employee);
        change(plan);
        m_context.open.plans.saveText(plan, field);
    });
}

void PopTab::approve()
{
    storeTyped();
    guarded(m_context.prompts, this, tr("The PDP was not approved"),
            [this] { m_context.open.plans.approve(m_employee); });
}

} // namespace loopbaan
