// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/employees/agreements_tab.h"

#include "app/agreements/agreement_words.h"
#include "app/dossier/open_dossier.h"
#include "gui/guarded.h"
#include "gui/look/icons.h"
#include "gui/widgets/agreement_delegate.h"

#include "ui_agreements_tab.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr qsizetype shownReviews = 3;

/// Open ones first, the first due on top; then what is closed.
void sort(QList<Agreement> &agreements)
{
    const auto place = [](const Agreement &agreement) {
        const QDate due = agreement.due.isValid() ? agreement.due : QDate(9999, 12, 31);
        return std::pair(isOpen(agreement.status) ? 0 : 1, due);
    };
    std::ranges::stable_sort(agreements, {}, place);
}

} // namespace

AgreementsTab::AgreementsTab(const SessionContext &context, QWidget *parent)
    : EmployeeTab(parent)
    , m_ui(std::make_unique<Ui::AgreementsTab>())
    , m_context(context)
{
    m_ui->setupUi(this);
    setObjectName(u"agreementsTab"_s);
    m_ui->emptyState->setIcon(u"check2-square"_s);
    m_ui->agreementList->viewport()->setBackgroundRole(QPalette::Window);
    m_ui->agreementList->setModel(&m_rows);
    m_ui->agreementList->setItemDelegate(new AgreementDelegate(24, this));
    for (const auto &status : enumTexts<AgreementStatus>)
        m_ui->statusBox->addItem(icon(iconOf(status.value)), QString(), static_cast<int>(status.value));
    fillStatuses();
    m_ui->updatePart->setEnabled(!context.open.dossier.isReadOnly());
    connect(m_ui->agreementList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AgreementsTab::showChosen);
    connect(m_ui->agreementList, &QListView::activated, m_ui->statusBox,
            [this] { m_ui->statusBox->setFocus(); });
    connect(m_ui->statusBox, &QComboBox::currentIndexChanged, this, &AgreementsTab::updateButton);
    connect(m_ui->noteEdit, &QLineEdit::textChanged, this, &AgreementsTab::updateButton);
    connect(m_ui->noteEdit, &QLineEdit::returnPressed, m_ui->updateButton, &QPushButton::click);
    connect(m_ui->dueEdit, &QLineEdit::textChanged, this, &AgreementsTab::updateButton);
    connect(m_ui->updateButton, &QPushButton::clicked, this, &AgreementsTab::saveReview);
}

AgreementsTab::~AgreementsTab() = default;

void AgreementsTab::showEmployee(const EmployeeId &id)
{
    const std::optional<EmployeeEntry> entry = m_context.open.employees.find(id);
    m_employee = id;
    m_agreements = entry ? m_context.open.agreements.of(id) : QList<Agreement>();
    sort(m_agreements);
    showList(entry.value_or(EmployeeEntry()).employee);
    choose(m_chosen.id.value);
}

void AgreementsTab::choose(const QString &id)
{
    const auto found = std::ranges::find(m_agreements, AgreementId{id}, &Agreement::id);
    const auto row = found == m_agreements.end() ? 0 : found - m_agreements.begin();
    m_ui->agreementList->setCurrentIndex(m_rows.index(static_cast<int>(row)));
}

void AgreementsTab::takeKeyboard()
{
    m_ui->agreementList->setFocus(Qt::OtherFocusReason);
}

void AgreementsTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    fillStatuses();
}

void AgreementsTab::fillStatuses()
{
    for (int index = 0; index < m_ui->statusBox->count(); ++index) {
        const auto status = static_cast<AgreementStatus>(m_ui->statusBox->itemData(index).toInt());
        m_ui->statusBox->setItemText(index, wordOf(status));
    }
    m_ui->emptyState->setTexts(tr("No agreements yet"), tr("They come about in a conversation."));
}

void AgreementsTab::showList(const Employee &employee)
{
    QList<AgreementRow> rows;
    for (const Agreement &agreement : m_agreements)
        rows << agreementRow(agreement, employee, m_context.open.dossier.today());
    m_rows.setRows(rows);
    m_ui->agreementStack->setCurrentWidget(rows.isEmpty() ? static_cast<QWidget *>(m_ui->emptyState)
                                                          : m_ui->listPage);
}

void AgreementsTab::showChosen(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Agreement &agreement = m_agreements.at(index.row());
    if (agreement.id != m_chosen.id) {
        m_ui->noteEdit->clear();
        m_ui->dueEdit->clear();
    }
    m_chosen = agreement;
    m_ui->agreementLabel->setText(agreement.text);
    m_ui->measureLabel->setText(agreement.measure);
    m_ui->measureLabel->setVisible(!agreement.measure.isEmpty());
    m_ui->statusBox->setCurrentIndex(m_ui->statusBox->findData(static_cast<int>(agreement.status)));
    guarded(m_context.prompts, this, tr("The agreement could not be shown"), [this] { showHistory(); });
    updateButton();
}

void AgreementsTab::showHistory()
{
    QStringList lines;
    for (const AgreementReview &review : m_context.open.agreements.reviewsOf(m_chosen.id))
        lines.prepend(reviewText(review));
    m_ui->historyLabel->setText(lines.mid(0, shownReviews).join(u'\n'));
    m_ui->historyLabel->setVisible(!lines.isEmpty());
}

void AgreementsTab::updateButton()
{
    const ReviewEntry review = entry();
    const bool says = review.status != m_chosen.status || !review.note.isEmpty() || review.newDue.isValid();
    m_ui->updateButton->setEnabled(says && m_ui->dueEdit->isUnderstood());
}

ReviewEntry AgreementsTab::entry() const
{
    return {.status = static_cast<AgreementStatus>(m_ui->statusBox->currentData().toInt()),
            .note = m_ui->noteEdit->text().trimmed(),
            .newDue = m_ui->dueEdit->date()};
}

void AgreementsTab::saveReview()
{
    guarded(m_context.prompts, this, tr("The agreement was not updated"), [this] {
        m_context.open.agreements.review(m_chosen.id, entry());
        m_ui->noteEdit->clear();
        m_ui->dueEdit->clear();
    });
}

} // namespace loopbaan
