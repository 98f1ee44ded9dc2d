// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/agreements/agreement_list_view.h"

#include "app/agreements/agreement_words.h"
#include "gui/agreements/agreement_removal.h"
#include "gui/agreements/update_panel.h"
#include "gui/session/guarded_store.h"

#include "ui_agreement_list_view.h"

#include <QHeaderView>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace loopbaan {

AgreementListView::AgreementListView(const SessionContext &context, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AgreementListView>())
    , m_context(context)
    , m_model(context.open.dossier)
{
    m_ui->setupUi(this);
    m_update = new UpdatePanel(context, UpdatePanel::Way::ToDossier, this);
    m_ui->layout->addWidget(m_update);
    prepareWidgets();
    connectHead();
    connectList();
    connectStatusKeys();
    connect(&context.open.dossier, &Dossier::changed, this, &AgreementListView::look);
}

AgreementListView::~AgreementListView() = default;

void AgreementListView::find()
{
    m_ui->head->find();
}

void AgreementListView::comeBackTo(const AgreementId &id)
{
    m_chosen = {id};
    lookAgain();
    m_ui->agreementTree->setFocus();
}

void AgreementListView::storeNow()
{
    m_update->storeNow();
}

AgreementId AgreementListView::agreement() const
{
    return m_chosen.size() == 1 ? m_chosen.first() : AgreementId();
}

EmployeeId AgreementListView::employee() const
{
    const AgreementLine *line = m_chosen.isEmpty() ? nullptr : m_model.line(m_chosen.first());
    return line == nullptr ? EmployeeId() : line->employee;
}

void AgreementListView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_ui->agreementTree->forgetFolds();
    m_model.retranslate();
    showList();
    showInPanel(m_chosen);
}

void AgreementListView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        lookAgain();
}

void AgreementListView::prepareWidgets()
{
    m_ui->head->setReadOnly(m_context.open.dossier.isReadOnly());
    m_ui->nothingState->setIcon(u"check2-square"_s);
    m_ui->agreementTree->setModel(&m_model);
    m_ui->agreementTree->setProperty("pane", true);
    m_update->setProperty("pane", true);
    m_update->hide();
    sortBy(AgreementColumn::Due, Qt::AscendingOrder);
}

void AgreementListView::connectHead()
{
    const AgreementListHead *head = m_ui->head;
    connect(head, &AgreementListHead::addRequested, this, &AgreementListView::addRequested);
    connect(head, &AgreementListHead::pickChosen, this, [this](AgreementPick pick) {
        m_model.setPick(pick);
        showList();
    });
    connect(head, &AgreementListHead::searchChanged, this, [this](const QString &search) {
        m_model.setSearch(search);
        showList();
    });
    connect(head, &AgreementListHead::groupingChosen, this, [this](AgreementGrouping grouping) {
        m_ui->agreementTree->forgetFolds();
        m_model.setGrouping(grouping);
        showList();
    });
    connect(head, &AgreementListHead::orderChosen, this,
            [this](AgreementColumn column) { sortBy(column, Qt::AscendingOrder); });
    connect(head, &AgreementListHead::listKeyPressed, m_ui->agreementTree,
            [this](QKeyEvent *key) { QCoreApplication::sendEvent(m_ui->agreementTree, key); });
    connect(head, &AgreementListHead::left, m_ui->agreementTree, [this] { m_ui->agreementTree->setFocus(); });
    connect(m_ui->agreementTree->header(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder direction) {
                sortBy(static_cast<AgreementColumn>(column), direction);
            });
}

void AgreementListView::connectList()
{
    const AgreementTree *tree = m_ui->agreementTree;
    connect(tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AgreementListView::showChosen);
    connect(tree, &QTreeView::activated, m_update, [this](const QModelIndex &index) {
        if (m_model.lineAt(index) != nullptr)
            m_update->start();
    });
    connect(tree, &AgreementTree::removeRequested, this, &AgreementListView::remove);
    connect(m_update, &UpdatePanel::left, tree, [this] { m_ui->agreementTree->setFocus(); });
    connect(m_update, &UpdatePanel::changeRequested, this, &AgreementListView::changeRequested);
    connect(m_update, &UpdatePanel::dossierRequested, this, &AgreementListView::dossierRequested);
    connect(m_ui->nothingState, &EmptyState::actionTriggered, m_ui->head, &AgreementListHead::clearSearch);
}

void AgreementListView::connectStatusKeys()
{
    for (const EnumText<AgreementStatus> &status : enumTexts<AgreementStatus>) {
        const int key = Qt::Key_1 + static_cast<int>(status.value);
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(key)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_update,
                [this, chosen = status.value] { m_update->chooseStatus(chosen); });
    }
}

/// What was told in the panel changes its lines in their place; the rest is read when it is on screen.
void AgreementListView::look(Subjects subjects)
{
    if (m_update->isStoring()) {
        guarded(m_context.prompts, this, tr("The agreements could not be read"),
                [this] { m_model.reloadLines(m_chosen); });
        showCounts();
        return showInPanel(m_chosen);
    }
    if (!(subjects & (Subjects(Subject::Agreements) | Subject::People | Subject::House)))
        return;
    m_isStale = true;
    if (isVisible())
        lookAgain();
}

void AgreementListView::lookAgain()
{
    m_isStale = false;
    guarded(m_context.prompts, this, tr("The agreements could not be read"), [this] { m_model.reload(); });
    showCounts();
    showList();
    showInPanel(m_chosen);
}

void AgreementListView::showCounts()
{
    AgreementCounts counts{.overduePromises = m_model.overduePromises()};
    for (size_t pick = 0; pick < counts.ofPick.size(); ++pick)
        counts.ofPick[pick] = m_model.count(static_cast<AgreementPick>(pick));
    m_ui->head->setCounts(counts);
}

/// The same agreements again wherever they are now, else the first.
void AgreementListView::showList()
{
    const bool isEmpty = m_model.rowCount() == 0;
    m_ui->listStack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_ui->nothingState) : m_ui->card);
    if (isEmpty)
        showNothing();
    choose(m_chosen);
}

void AgreementListView::showNothing()
{
    EmptyState &state = *m_ui->nothingState;
    const QString search = m_ui->head->search();
    state.setAction(search.isEmpty() ? QString() : tr("Clear the search"));
    if (!search.isEmpty())
        return state.setTexts(tr("Nothing found for “%1”").arg(search), {});
    if (m_model.isEmpty())
        return state.setTexts(tr("No agreements yet"),
                              tr("They come about in a conversation, or here with Ctrl+N."));
    const std::array nothing{tr("Nothing is running"), tr("Nothing is overdue"), tr("You promised nothing"),
                             tr("Nothing is done yet"), QString()};
    state.setTexts(nothing.at(static_cast<size_t>(m_ui->head->pick())), {});
}

void AgreementListView::showChosen()
{
    const QList<AgreementId> ids = selected();
    if (ids == m_chosen)
        return;
    showInPanel(ids);
    // Not now: the list is still at work with what was chosen.
    QMetaObject::invokeMethod(this, &AgreementListView::settle, Qt::QueuedConnection);
}

void AgreementListView::choose(const QList<AgreementId> &ids)
{
    QItemSelection selection;
    QModelIndex current;
    for (const AgreementId &id : ids) {
        const QModelIndex index = m_model.find(id);
        if (!index.isValid())
            continue;
        current = current.isValid() ? current : index;
        selection.select(index, index);
    }
    if (!current.isValid()) {
        current = m_model.firstLine();
        selection.select(current, current);
    }
    QItemSelectionModel &model = *m_ui->agreementTree->selectionModel();
    model.setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    model.select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    showChosen();
}

void AgreementListView::settle()
{
    if (!m_model.isStale())
        return;
    m_model.settle();
    showList();
}

void AgreementListView::sortBy(AgreementColumn column, Qt::SortOrder direction)
{
    const QSignalBlocker quiet(m_ui->agreementTree->header());
    m_ui->agreementTree->header()->setSortIndicator(static_cast<int>(column), direction);
    m_ui->head->setOrder(column);
    m_model.setOrder(column, direction);
    showList();
}

QList<AgreementId> AgreementListView::selected() const
{
    QList<AgreementId> ids;
    for (const QModelIndex &index : m_ui->agreementTree->selectionModel()->selectedRows()) {
        if (const AgreementLine *line = m_model.lineAt(index))
            ids << line->id;
    }
    return ids;
}

void AgreementListView::showInPanel(const QList<AgreementId> &ids)
{
    guarded(m_context.prompts, this, tr("The agreements could not be read"), [this, &ids] {
        QList<Agreement> agreements;
        for (const AgreementId &id : ids) {
            if (const AgreementLine *line = m_model.line(id))
                agreements << Agreement{
                    .id = id, .text = line->text, .due = line->due, .status = line->status};
        }
        QString detail;
        if (agreements.size() == 1) {
            const std::optional<Agreement> one = m_context.open.agreements.find(ids.first());
            agreements.first() = one.value_or(agreements.first());
            detail = detailOf(agreements.first());
        }
        m_update->showAgreements(agreements, detail);
        m_update->setHidden(agreements.isEmpty());
    });
    m_chosen = ids;
}

QString AgreementListView::detailOf(const Agreement &agreement) const
{
    const AgreementLine *line = m_model.line(agreement.id);
    const auto talk = m_context.open.conversations.find(agreement.conversation);
    return line == nullptr ? QString() : detailText(*line, talk ? talk->date : QDate());
}

void AgreementListView::remove()
{
    if (!agreement().isNull() && !m_context.open.dossier.isReadOnly())
        removeAgreement(m_context, this, agreement());
}

} // namespace loopbaan
