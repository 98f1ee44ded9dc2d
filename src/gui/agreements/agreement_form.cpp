// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/agreements/agreement_form.h"

#include "app/language/date_words.h"
#include "gui/agreements/agreement_choices.h"
#include "gui/agreements/agreement_fields.h"
#include "gui/look/icons.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int narrowForm = 440; ///< pixels; below it what stands beside each other stands below each other

QString consentText(const QString &name, QDate day)
{
    return day.isValid() ? AgreementForm::tr("%1, on %2", "confirmed").arg(name, fullDay(day)) : name;
}

} // namespace

AgreementForm::AgreementForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AgreementForm>())
{
    m_ui->setupUi(this);
    m_ui->dayHint->hide();
    connectTexts();
    connectDays();
    connectChoices();
    connectConsent(m_ui->employeeTick, &Agreement::confirmedByEmployee);
    connectConsent(m_ui->managerTick, &Agreement::confirmedByManager);
    connect(m_ui->moreButton, &QPushButton::toggled, this, &AgreementForm::showMore);
    fillTexts();
    showMore();
}

AgreementForm::~AgreementForm()
{
    // A field that loses the keyboard by this must find nobody to tell.
    for (QWidget *field : findChildren<QWidget *>())
        field->disconnect(this);
}

void AgreementForm::setSetting(const AgreementSetting &setting)
{
    m_setting = setting;
    fillTexts();
}

void AgreementForm::setAgreement(const Agreement &agreement)
{
    const bool isAnother = agreement.id != m_agreement.id;
    m_agreement = agreement;
    for (const TextField &field : textFields(*m_ui))
        field.edit->setStoredText(agreement.*field.text);
    if (isAnother) {
        for (const DayField &field : dayFields(*m_ui))
            field.edit->setModified(false); // what was no day goes with its agreement
        m_ui->dayHint->hide();
        m_ui->moreButton->setChecked(saysMore());
    }
    showDays();
    showChoices();
    showConsent();
}

Agreement AgreementForm::agreement() const
{
    Agreement agreement = m_agreement;
    for (const TextField &field : textFields(*m_ui))
        agreement.*field.text = field.edit->toPlainText();
    for (const DayField &field : dayFields(*m_ui)) {
        if (field.edit->isUnderstood())
            agreement.*field.day = field.edit->date();
    }
    return agreement;
}

void AgreementForm::setReadOnly(bool readOnly)
{
    for (const TextField &field : textFields(*m_ui))
        field.edit->setReadOnly(readOnly);
    for (const DayField &field : dayFields(*m_ui))
        field.edit->setReadOnly(readOnly);
    for (QComboBox *box : findChildren<QComboBox *>())
        box->setEnabled(!readOnly);
    m_ui->consentPart->setEnabled(!readOnly);
}

void AgreementForm::storeNow()
{
    for (const TextField &field : textFields(*m_ui))
        field.edit->storeNow();
    for (const DayField &field : dayFields(*m_ui)) {
        if (field.edit->isModified())
            finishDay(field.edit);
    }
}

void AgreementForm::start()
{
    m_ui->textEdit->setFocus(Qt::OtherFocusReason);
}

void AgreementForm::underline(const QList<TextSpan> &places)
{
    m_ui->textEdit->mark(places);
}

void AgreementForm::replace(const CoachReplacement &replacement)
{
    m_ui->textEdit->replace(replacement);
    start();
}

void AgreementForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    fillTexts();
}

void AgreementForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto direction = width() < narrowForm ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    for (QBoxLayout *pair :
         std::initializer_list<QBoxLayout *>{m_ui->whoPair, m_ui->stepPair, m_ui->wherePair,
                                             m_ui->managerPair, m_ui->organisationPair, m_ui->rarelyPair})
        pair->setDirection(direction);
}

void AgreementForm::connectTexts()
{
    for (const TextField &field : textFields(*m_ui)) {
        connect(field.edit, &SavedText::textChanged, this, &AgreementForm::edited);
        connect(field.edit, &SavedText::typing, this, &AgreementForm::typing);
        connect(field.edit, &SavedText::textToStore, this, [this, edit = field.edit] {
            store(m_ui->textEdit->isReplacing() ? QString() : edit->objectName());
        });
    }
}

void AgreementForm::connectDays()
{
    for (const DayField &field : dayFields(*m_ui)) {
        connect(field.edit, &QLineEdit::textEdited, this, &AgreementForm::edited);
        connect(field.edit, &QLineEdit::editingFinished, this,
                [this, edit = field.edit] { finishDay(edit); });
    }
}

void AgreementForm::connectConsent(QCheckBox *tick, QDate Agreement::*day)
{
    connect(tick, &QCheckBox::clicked, this, [this, day](bool confirmed) {
        m_agreement.*day = confirmed ? m_setting.today : QDate();
        showConsent();
        store({});
    });
}

template<typename Value>
void AgreementForm::connectChoice(QComboBox *box, Value Agreement::*choice)
{
    m_wheel.guard(box);
    connect(box, &QComboBox::activated, this, [this, box, choice] {
        m_agreement.*choice = chosenIn<Value>(*box);
        store({});
    });
}

void AgreementForm::connectChoices()
{
    connectChoice(m_ui->ownerBox, &Agreement::owner);
    connectChoice(m_ui->managerAnswerBox, &Agreement::managerAnswer);
    connectChoice(m_ui->organisationAnswerBox, &Agreement::organisationAnswer);
    connectChoice(m_ui->directionBox, &Agreement::direction);
    connectChoice(m_ui->influenceBox, &Agreement::influence);
    connectChoice(m_ui->languageBox, &Agreement::language);
}

void AgreementForm::finishDay(DateField *edit)
{
    const auto fields = dayFields(*m_ui);
    m_ui->dayHint->setHidden(
        std::ranges::all_of(fields, [](const DayField &field) { return field.edit->isUnderstood(); }));
    if (!edit->isUnderstood() || !edit->isModified())
        return;
    edit->setModified(false);
    store({});
}

/// What the names and the language are part of.
void AgreementForm::fillTexts()
{
    const PopNames &names = m_setting.names;
    m_ui->supportLabel->setText(tr("What does %1 need, and from whom?").arg(employeeName(names)));
    m_ui->whatIDoLabel->setText(tr("What %1 does").arg(employeeName(names)));
    m_ui->managerLabel->setText(tr("What %1 asks of %2").arg(employeeName(names), managerName(names)));
    m_ui->organisationLabel->setText(
        tr("What %1 asks of %2").arg(employeeName(names), organisationName(names)));
    fillOwners(*m_ui->ownerBox, names);
    fillAnswers(*m_ui->managerAnswerBox);
    fillAnswers(*m_ui->organisationAnswerBox);
    fillDirections(*m_ui->directionBox, m_setting.language);
    fillInfluences(*m_ui->influenceBox, names);
    fillLanguages(*m_ui->languageBox);
    showChoices();
    showConsent();
}

/// The days as stored, unless another one is being typed.
void AgreementForm::showDays()
{
    for (const DayField &field : dayFields(*m_ui)) {
        if (!field.edit->isModified())
            field.edit->setDate(m_agreement.*field.day);
    }
}

void AgreementForm::showChoices()
{
    chooseIn(*m_ui->ownerBox, m_agreement.owner);
    chooseIn(*m_ui->managerAnswerBox, m_agreement.managerAnswer);
    chooseIn(*m_ui->organisationAnswerBox, m_agreement.organisationAnswer);
    chooseIn(*m_ui->directionBox, m_agreement.direction);
    chooseIn(*m_ui->influenceBox, m_agreement.influence);
    chooseIn(*m_ui->languageBox, m_agreement.language);
}

void AgreementForm::showConsent()
{
    m_ui->employeeTick->setChecked(m_agreement.confirmedByEmployee.isValid());
    m_ui->managerTick->setChecked(m_agreement.confirmedByManager.isValid());
    m_ui->employeeTick->setText(consentText(employeeName(m_setting.names), m_agreement.confirmedByEmployee));
    m_ui->managerTick->setText(consentText(managerName(m_setting.names), m_agreement.confirmedByManager));
}

void AgreementForm::showMore()
{
    const bool more = m_ui->moreButton->isChecked();
    m_ui->morePart->setVisible(more);
    m_ui->moreButton->setIcon(icon(more ? u"dash"_s : u"plus"_s, Tone::Primary));
}

/// Whether the agreement has something in the fields that are folded away.
bool AgreementForm::saysMore() const
{
    const std::initializer_list<QString> texts{m_agreement.whatIDo, m_agreement.needFromManager,
                                               m_agreement.needFromOrganisation, m_agreement.contingency,
                                               m_agreement.planText};
    return m_agreement.influence || !std::ranges::all_of(texts, &QString::isEmpty);
}

void AgreementForm::store(const QString &field)
{
    m_agreement = agreement();
    emit toStore(m_agreement, field);
    emit edited();
}

} // namespace loopbaan
