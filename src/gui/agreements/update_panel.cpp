// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/agreements/update_panel.h"

#include "app/agreements/agreement_words.h"
#include "gui/session/guarded_store.h"
#include "gui/widgets/agreement_delegate.h"

#include "ui_update_panel.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr qsizetype shownReviews = 3;
constexpr int noteWidth = 230;

QList<AgreementId> idsOf(const QList<Agreement> &agreements)
{
    QList<AgreementId> ids;
    for (const Agreement &agreement : agreements)
        ids.append(agreement.id);
    return ids;
}

/// The status that all have; -1 when they differ.
int commonStatus(const QList<Agreement> &agreements)
{
    if (agreements.isEmpty())
        return -1;
    const AgreementStatus status = agreements.first().status;
    const bool same = std::ranges::all_of(
        agreements, [status](const Agreement &agreement) { return agreement.status == status; });
    return same ? static_cast<int>(status) : -1;
}

} // namespace

UpdatePanel::UpdatePanel(const SessionContext &context, Way way, QWidget *parent)
    : Surface(parent)
    , m_ui(std::make_unique<Ui::UpdatePanel>())
    , m_context(context)
{
    m_ui->setupUi(this);
    m_ui->dossierButton->setVisible(way == Way::ToDossier);
    m_ui->removeButton->setVisible(way == Way::Delete);
    m_ui->dayHint->hide();
    retranslate();
    QStringList icons;
    for (const EnumText<AgreementStatus> &status : enumTexts<AgreementStatus>)
        icons.append(iconOf(status.value));
    m_ui->statusBar->setIcons(icons);
    m_ui->statusBar->tabAfter(m_ui->removeButton);
    const bool readOnly = context.open.dossier.isReadOnly();
    m_ui->statusBar->setDisabled(readOnly);
    m_ui->removeButton->setDisabled(readOnly);
    m_ui->noteEdit->setReadOnly(readOnly);
    m_ui->dueEdit->setReadOnly(readOnly);
    connectFields();
    arrange();
}

UpdatePanel::~UpdatePanel()
{
    // A field that loses the keyboard by this must find nobody to tell.
    for (QWidget *field : findChildren<QWidget *>())
        field->disconnect(this);
}

void UpdatePanel::showAgreements(const QList<Agreement> &agreements, const QString &detail)
{
    if (idsOf(agreements) != idsOf(m_agreements))
        begin(agreements);
    m_agreements = agreements;
    const auto count = static_cast<int>(agreements.size());
    m_ui->titleLabel->setText(isOne() ? agreements.first().text.simplified()
                                      : tr("%n agreement(s) chosen", nullptr, count));
    m_ui->detailLabel->setText(detail);
    m_ui->detailLabel->setVisible(!detail.isEmpty());
    showFields();
}

void UpdatePanel::chooseStatus(AgreementStatus status)
{
    if (m_agreements.isEmpty() || m_context.open.dossier.isReadOnly())
        return;
    m_ui->statusBar->setCurrent(static_cast<int>(status));
    store({});
}

void UpdatePanel::storeNow()
{
    m_ui->noteEdit->storeNow();
    finishDay();
}

void UpdatePanel::start()
{
    m_ui->statusBar->focusCurrent();
}

void UpdatePanel::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
    arrange();
}

void UpdatePanel::hideEvent(QHideEvent *event)
{
    Surface::hideEvent(event);
    storeNow();
}

void UpdatePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return Surface::keyPressEvent(event);
    storeNow();
    emit left();
}

void UpdatePanel::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    arrange();
}

void UpdatePanel::connectFields()
{
    connect(m_ui->changeButton, &QPushButton::clicked, this, &UpdatePanel::changeRequested);
    connect(m_ui->dossierButton, &QPushButton::clicked, this, &UpdatePanel::dossierRequested);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &UpdatePanel::removeRequested);
    connect(m_ui->statusBar, &SegmentBar::chosen, this, [this] { store({}); });
    connect(m_ui->noteEdit, &SavedText::typing, this,
            [this] { m_context.showSaveState({.kind = SaveState::Kind::Saving}); });
    connect(m_ui->noteEdit, &SavedText::textToStore, this, [this] { store(u"note"_s); });
    connect(m_ui->dueEdit, &QLineEdit::editingFinished, this, &UpdatePanel::finishDay);
}

void UpdatePanel::retranslate()
{
    QStringList texts;
    for (const EnumText<AgreementStatus> &status : enumTexts<AgreementStatus>)
        texts.append(wordOf(status.value));
    m_ui->statusBar->setTexts(texts);
    if (isOne())
        guarded(m_context.prompts, this, tr("The agreement could not be shown"), [this] { showHistory(); });
}

/// All in one line where there is room for it; the note is there for one agreement only.
void UpdatePanel::arrange()
{
    const QMargins margins = m_ui->layout->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const int gaps = 2 * m_ui->fieldsLayout->horizontalSpacing();
    const int note = isOne() ? noteWidth : 0;
    arrangeIn(room >= m_ui->statusBar->lineWidth() + note + m_ui->dueEdit->minimumWidth() + gaps);
}

void UpdatePanel::arrangeIn(bool oneLine)
{
    const int line = oneLine ? 0 : 2;
    const int column = oneLine ? 1 : 0;
    const int span = oneLine ? 1 : 2;
    const Qt::Alignment top = Qt::AlignTop;
    QGridLayout &grid = *m_ui->fieldsLayout;
    grid.addWidget(m_ui->statusLabel, 0, 0, 1, span);
    grid.addWidget(m_ui->statusBar, 1, 0, 1, span, oneLine ? top : Qt::Alignment());
    grid.addWidget(m_ui->noteLabel, line, column, Qt::AlignBottom);
    grid.addWidget(m_ui->noteEdit, line + 1, column);
    const int dueColumn = isOne() ? column + 1 : column;
    grid.addWidget(m_ui->dueLabel, line, dueColumn, Qt::AlignBottom);
    grid.addWidget(m_ui->dueEdit, line + 1, dueColumn, isOne() ? top : top | Qt::AlignLeft);
    grid.setRowMinimumHeight(2, oneLine ? 0 : m_ui->noteLabel->sizeHint().height() + 6);
    for (int each = 0; each < 3; ++each)
        grid.setColumnStretch(each, each == column ? 1 : 0);
}

/// Others than before: what was typed belongs to those.
void UpdatePanel::begin(const QList<Agreement> &agreements)
{
    storeNow();
    m_review = AgreementReviewId::create();
    m_ui->dueEdit->setModified(false);
    m_ui->dayHint->hide();
    m_agreements = agreements;
}

void UpdatePanel::showFields()
{
    m_ui->statusBar->setCurrent(commonStatus(m_agreements));
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->noteLabel, m_ui->noteEdit})
        part->setVisible(isOne());
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->changeButton, m_ui->dossierButton})
        part->setEnabled(isOne());
    arrange();
    if (isOne())
        return showHistory();
    m_ui->historyLabel->hide();
    if (!m_ui->dueEdit->isModified())
        m_ui->dueEdit->clear();
}

void UpdatePanel::showHistory()
{
    QStringList lines;
    AgreementReview own;
    for (const AgreementReview &review : m_context.open.agreements.reviewsOf(m_agreements.first().id)) {
        if (review.id == m_review)
            own = review;
        else
            lines.prepend(reviewText(review));
    }
    m_ui->noteEdit->setStoredText(own.note);
    if (!m_ui->dueEdit->isModified())
        m_ui->dueEdit->setDate(own.newDue);
    m_ui->historyLabel->setText(lines.mid(0, shownReviews).join(u'\n'));
    m_ui->historyLabel->setHidden(lines.isEmpty());
}

void UpdatePanel::finishDay()
{
    m_ui->dayHint->setHidden(m_ui->dueEdit->isUnderstood());
    if (!m_ui->dueEdit->isModified() || !m_ui->dueEdit->isUnderstood())
        return;
    m_ui->dueEdit->setModified(false);
    store({});
}

/// `field` names the text that is being typed; empty for a choice.
void UpdatePanel::store(const QString &field)
{
    if (m_agreements.isEmpty() || m_context.open.dossier.isReadOnly())
        return;
    const int status = m_ui->statusBar->current();
    ReviewEntry entry{.id = m_review,
                      .status = status < 0 ? std::nullopt : std::optional(AgreementStatus(status)),
                      .note = m_ui->noteEdit->toPlainText(),
                      .newDue = m_ui->dueEdit->date()};
    const QScopedValueRollback storing(m_isStoring, true);
    guardedStore(m_context, this, tr("The agreement was not updated"), [this, &entry, &field] {
        AgreementService &agreements = m_context.open.agreements;
        if (isOne()) {
            agreements.reviewText(m_agreements.first().id, entry, field);
            return;
        }
        entry.id = {};
        agreements.reviewAll(idsOf(m_agreements), entry);
    });
}

} // namespace loopbaan
