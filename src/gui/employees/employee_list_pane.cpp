// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/employees/employee_list_pane.h"

#include "app/dossier/open_dossier.h"
#include "gui/guarded.h"
#include "gui/look/icons.h"
#include "gui/widgets/person_delegate.h"
#include "gui/window/first_paint.h"

#include "ui_employee_list_pane.h"

#include <QAbstractItemView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr std::array groups{EmployeeGroup::Everyone,
                            EmployeeGroup::ConversationPlanned,
                            EmployeeGroup::LongWithoutConversation,
                            EmployeeGroup::AgreementOverdue,
                            EmployeeGroup::WithoutPlan,
                            EmployeeGroup::Left};

constexpr std::array orders{EmployeeOrder::Name, EmployeeOrder::FamilyName, EmployeeOrder::Department,
                            EmployeeOrder::NextConversation};

constexpr int popupPadding = 24; // so that no choice is cut short where the box itself is narrow

QString nameOf(EmployeeGroup group)
{
    switch (group) {
    case EmployeeGroup::Everyone: return EmployeeListPane::tr("Everyone");
    case EmployeeGroup::ConversationPlanned: return EmployeeListPane::tr("Conversation planned");
    case EmployeeGroup::LongWithoutConversation: return EmployeeListPane::tr("Long without conversation");
    case EmployeeGroup::AgreementOverdue: return EmployeeListPane::tr("Agreement overdue");
    case EmployeeGroup::WithoutPlan: return EmployeeListPane::tr("Without a PDP");
    case EmployeeGroup::Left: return EmployeeListPane::tr("Left");
    }
    Q_UNREACHABLE();
}

QString nameOf(EmployeeOrder order)
{
    switch (order) {
    case EmployeeOrder::Name: return EmployeeListPane::tr("Name");
    case EmployeeOrder::FamilyName: return EmployeeListPane::tr("Family name");
    case EmployeeOrder::Department: return EmployeeListPane::tr("Team");
    case EmployeeOrder::NextConversation: return EmployeeListPane::tr("Next conversation");
    }
    Q_UNREACHABLE();
}

} // namespace

EmployeeListPane::EmployeeListPane(const SessionContext &context, QWidget *parent)
    : Surface(parent)
    , m_ui(std::make_unique<Ui::EmployeeListPane>())
    , m_context(context)
    , m_model(context.open.dossier)
{
    m_ui->setupUi(this);
    m_ui->addEmployeeButton->setIcon(icon(u"person-plus"_s));
    m_ui->addEmployeeButton->setEnabled(!context.open.dossier.isReadOnly());
    m_searchAction = m_ui->searchEdit->addAction(icon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_ui->searchEdit->installEventFilter(this);
    m_ui->groupBox->installEventFilter(this);
    m_ui->orderBox->installEventFilter(this);
    m_ui->nobodyState->setIcon(u"search"_s);
    m_ui->employeeList->viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_ui->employeeList->setModel(&m_model);
    m_ui->employeeList->setItemDelegate(new PersonDelegate(this));
    for (const EmployeeGroup group : groups)
        m_ui->groupBox->addItem({}, static_cast<int>(group));
    for (const EmployeeOrder order : orders)
        m_ui->orderBox->addItem({}, static_cast<int>(order));
    fillChoices();
    connectFields();
}

EmployeeListPane::~EmployeeListPane() = default;

void EmployeeListPane::connectFields()
{
    connect(m_ui->addEmployeeButton, &QPushButton::clicked, this, &EmployeeListPane::newRequested);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &EmployeeListPane::search);
    connect(m_ui->groupBox, &QComboBox::currentIndexChanged, this, &EmployeeListPane::useGroup);
    connect(m_ui->orderBox, &QComboBox::currentIndexChanged, this, [this] {
        guarded(m_context.prompts, this, tr("The list could not be read"), [this] {
            m_model.setOrder(static_cast<EmployeeOrder>(m_ui->orderBox->currentData().toInt()));
            showList();
        });
    });
    connect(m_ui->nobodyState, &EmptyState::actionTriggered, this, &EmployeeListPane::clearSearch);
    connect(m_ui->employeeList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &EmployeeListPane::rowChosen);
    connect(m_ui->employeeList, &QListView::activated, this, &EmployeeListPane::employeeOpened);
}

void EmployeeListPane::reload(Subjects subjects)
{
    const int row = m_ui->employeeList->currentIndex().row();
    if (subjects & (Subjects(Subject::People) | Subject::House))
        m_model.reload();
    else
        m_model.reloadStandings();
    if (!m_model.isComplete())
        onceShown(this, this, [this] { complete(); });
    showCounts();
    showList(row); // when the chosen one is gone, who came after
}

void EmployeeListPane::complete()
{
    guarded(m_context.prompts, this, tr("The list could not be read"), [this] { m_model.complete(); });
    showCounts();
    emit completed();
}

void EmployeeListPane::choose(const EmployeeId &id)
{
    m_model.complete();
    if (!m_model.find(id).isValid())
        m_ui->searchEdit->clear();
    if (!m_model.find(id).isValid())
        m_ui->groupBox->setCurrentIndex(0);
    m_ui->employeeList->setCurrentIndex(m_model.find(id));
}

void EmployeeListPane::findSomebody()
{
    m_ui->searchEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->searchEdit->selectAll();
}

bool EmployeeListPane::isEmpty() const
{
    return m_model.isEmpty();
}

int EmployeeListPane::inService() const
{
    return m_model.count(EmployeeGroup::Everyone).value_or(0);
}

void EmployeeListPane::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    fillChoices();
    showNobody();
}

/// From the search field the arrows walk through the list, and Escape clears; groups are counted when
/// somebody is about to look.
bool EmployeeListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::FocusIn)
        prepareToOpen(watched);
    if (watched != m_ui->searchEdit || event->type() != QEvent::KeyPress)
        return Surface::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape: m_ui->searchEdit->clear(); return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: QCoreApplication::sendEvent(m_ui->employeeList, event); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: emit employeeOpened(); return true;
    default: return Surface::eventFilter(watched, event);
    }
}

void EmployeeListPane::prepareToOpen(QObject *watched)
{
    if (watched == m_ui->groupBox) {
        guarded(m_context.prompts, this, tr("The list could not be read"),
                [this] { m_model.lookUpEverybody(); });
        showCounts();
    }
    if (const auto *box = qobject_cast<QComboBox *>(watched))
        box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + popupPadding);
}

void EmployeeListPane::fillChoices()
{
    m_searchAction->setText(tr("Search"));
    for (int index = 0; index < m_ui->orderBox->count(); ++index)
        m_ui->orderBox->setItemText(index, nameOf(orders.at(static_cast<size_t>(index))));
    showCounts();
}

void EmployeeListPane::showCounts()
{
    for (int index = 0; index < m_ui->groupBox->count(); ++index) {
        const EmployeeGroup group = groups.at(static_cast<size_t>(index));
        const std::optional<int> count = m_model.count(group);
        m_ui->groupBox->setItemText(
            index, count ? tr("%1 (%2)").arg(nameOf(group), QLocale().toString(*count)) : nameOf(group));
    }
}

void EmployeeListPane::useGroup()
{
    guarded(m_context.prompts, this, tr("The list could not be read"), [this] {
        m_model.setGroup(static_cast<EmployeeGroup>(m_ui->groupBox->currentData().toInt()));
        showCounts();
        showList();
    });
}

void EmployeeListPane::search()
{
    guarded(m_context.prompts, this, tr("The list could not be read"), [this] {
        m_model.setSearch(m_ui->searchEdit->text());
        showList();
    });
}

/// The same employee again wherever the row is now, else the one of row `otherwise`.
void EmployeeListPane::showList(int otherwise)
{
    const QModelIndex found = m_model.find(m_chosen);
    const QModelIndex current =
        found.isValid() ? found : m_model.index(qMin(qMax(0, otherwise), m_model.rowCount() - 1));
    m_ui->listStack->setCurrentWidget(current.isValid() ? m_ui->listPage : m_ui->nobodyPage);
    if (current.isValid()) {
        m_ui->employeeList->setCurrentIndex(current);
        return;
    }
    showNobody();
    m_chosen = {};
    emit employeeChosen(m_chosen);
}

void EmployeeListPane::showNobody()
{
    const QString text = m_ui->searchEdit->text().trimmed();
    if (text.isEmpty()) {
        m_ui->nobodyState->setTexts(tr("Nobody in this group"), {});
        m_ui->nobodyState->setAction(tr("Show everyone"));
    } else {
        m_ui->nobodyState->setTexts(tr("Nobody found for “%1”").arg(text), {});
        m_ui->nobodyState->setAction(tr("Clear the search"));
    }
}

void EmployeeListPane::clearSearch()
{
    if (m_ui->searchEdit->text().trimmed().isEmpty())
        m_ui->groupBox->setCurrentIndex(0);
    m_ui->searchEdit->clear();
    m_ui->searchEdit->setFocus();
}

void EmployeeListPane::rowChosen(const QModelIndex &index)
{
    const EmployeeId id = m_model.idAt(index);
    if (id.isNull() || id == m_chosen)
        return;
    m_chosen = id;
    emit employeeChosen(id);
}

} // namespace loopbaan
