// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/agreements/agreement_list_head.h"

#include "gui/look/icons.h"

#include "ui_agreement_list_head.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

AgreementListHead::AgreementListHead(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AgreementListHead>())
{
    m_ui->setupUi(this);
    m_ui->addButton->setIcon(icon(u"plus"_s, Tone::OnPrimary));
    m_searchAction = m_ui->searchEdit->addAction(icon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_ui->searchEdit->installEventFilter(this);
    for (int grouping = 0; grouping < 3; ++grouping)
        m_ui->groupBox->addItem({});
    for (int column = 0; column < 4; ++column)
        m_ui->orderBox->addItem({});
    retranslate();
    m_ui->pickBar->setCurrent(0);
    m_ui->pickBar->tabAfter(m_ui->addButton);
    connectChoices();
}

AgreementListHead::~AgreementListHead() = default;

void AgreementListHead::setReadOnly(bool readOnly)
{
    m_ui->addButton->setDisabled(readOnly);
}

void AgreementListHead::setCounts(const AgreementCounts &counts)
{
    m_counts = counts;
    showCounts();
}

void AgreementListHead::setOrder(AgreementColumn column)
{
    m_ui->orderBox->setCurrentIndex(static_cast<int>(column));
}

void AgreementListHead::find()
{
    m_ui->searchEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->searchEdit->selectAll();
}

void AgreementListHead::clearSearch()
{
    m_ui->searchEdit->clear();
    m_ui->searchEdit->setFocus();
}

QString AgreementListHead::search() const
{
    return m_ui->searchEdit->text().trimmed();
}

AgreementPick AgreementListHead::pick() const
{
    return static_cast<AgreementPick>(qMax(0, m_ui->pickBar->current()));
}

void AgreementListHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
}

/// From the search field the arrows and Enter go on to the list, and Escape clears.
bool AgreementListHead::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_ui->searchEdit || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape: m_ui->searchEdit->clear(); return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: emit listKeyPressed(static_cast<QKeyEvent *>(event)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: emit left(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

void AgreementListHead::connectChoices()
{
    connect(m_ui->addButton, &QPushButton::clicked, this, &AgreementListHead::addRequested);
    connect(m_ui->pickBar, &SegmentBar::chosen, this,
            [this](int index) { emit pickChosen(static_cast<AgreementPick>(index)); });
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &AgreementListHead::searchChanged);
    connect(m_ui->groupBox, &QComboBox::currentIndexChanged, this,
            [this](int index) { emit groupingChosen(static_cast<AgreementGrouping>(index)); });
    connect(m_ui->orderBox, &QComboBox::activated, this,
            [this](int index) { emit orderChosen(static_cast<AgreementColumn>(index)); });
}

void AgreementListHead::retranslate()
{
    m_searchAction->setText(m_ui->searchEdit->accessibleName());
    const std::array groups{tr("By moment"), tr("By employee"), tr("By who does it")};
    for (int index = 0; index < m_ui->groupBox->count(); ++index)
        m_ui->groupBox->setItemText(index, groups.at(static_cast<size_t>(index)));
    const std::array orders{tr("Agreements A–Z"), tr("Employees A–Z"), tr("Who does it"), tr("First due")};
    for (int index = 0; index < m_ui->orderBox->count(); ++index)
        m_ui->orderBox->setItemText(index, orders.at(static_cast<size_t>(index)));
    showCounts();
}

void AgreementListHead::showCounts()
{
    const int running = m_counts.of(AgreementPick::Running);
    const int overdue = m_counts.of(AgreementPick::Overdue);
    const auto counted = [](const QString &name, int count) {
        return count == 0 ? name : tr("%1 %2", "name, count").arg(name, QLocale().toString(count));
    };
    m_ui->pickBar->setTexts({counted(tr("Running"), running), counted(tr("Overdue"), overdue),
                             counted(tr("Mine"), m_counts.of(AgreementPick::Mine)), tr("Done"), tr("All")});
    QStringList sentences{tr("%n agreement(s) are running.", nullptr, running)};
    sentences << (overdue == 0 ? tr("Nothing is overdue.") : tr("%n are overdue.", nullptr, overdue));
    if (const int promised = m_counts.overduePromises; promised > 0)
        sentences << tr("You promised %n of them.", nullptr, promised);
    m_ui->summaryLabel->setText(sentences.join(u' '));
}

} // namespace loopbaan
