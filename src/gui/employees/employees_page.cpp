// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/employees/employees_page.h"

#include "app/dossier/open_dossier.h"
#include "core/conversation/history.h"
#include "gui/employees/employee_dialog.h"
#include "gui/employees/employee_dossier_view.h"
#include "gui/employees/employee_list_pane.h"
#include "gui/guarded.h"

#include "ui_employees_page.h"

#include <QAction>
#include <QDir>
#include <QEvent>

#include <utility>

using namespace Qt::StringLiterals;

namespace loopbaan {

EmployeesPage::EmployeesPage(const SessionContext &context, const QList<EmployeeTabPlace> &extraTabs,
                             QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EmployeesPage>())
    , m_context(context)
    , m_saver(context, this)
    , m_invitations(context, this)
{
    m_ui->setupUi(this);
    m_list = new EmployeeListPane(context, m_ui->splitter);
    m_dossier = new EmployeeDossierView(context, extraTabs, m_ui->dossierPart);
    m_ui->splitter->insertWidget(0, m_list);
    m_ui->dossierLayout->addWidget(m_dossier);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setSizes({292, 800});
    m_ui->emptyState->setIcon(u"people"_s);
    connectCommands();
    connect(m_list, &EmployeeListPane::employeeChosen, this, &EmployeesPage::showChosen);
    connect(m_dossier, &EmployeeDossierView::typing, this, &EmployeesPage::typing);
    connect(m_dossier, &EmployeeDossierView::newsArrived, this, &EmployeesPage::newsArrived);
    connect(&context.open.dossier, &Dossier::changed, this, &EmployeesPage::reload);
    showTexts();
    reload(everySubject);
}

EmployeesPage::~EmployeesPage() = default;

QList<QAction *> EmployeesPage::employeeCommands() const
{
    return {m_ui->addEmployeeAction, m_ui->editEmployeeAction, m_ui->removeEmployeeAction};
}

QList<QAction *> EmployeesPage::listCommands() const
{
    return {m_ui->findAction, m_ui->nextTabAction, m_ui->previousTabAction};
}

QList<QAction *> EmployeesPage::conversationCommands() const
{
    return {m_ui->planAction, m_ui->prepareAction, m_ui->startAction};
}

QList<QAction *> EmployeesPage::documentCommands() const
{
    return {m_ui->pdfAction};
}

int EmployeesPage::inService() const
{
    return m_list->inService();
}

void EmployeesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showTexts();
}

void EmployeesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateCommands();
}

void EmployeesPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateCommands();
}

void EmployeesPage::connectCommands()
{
    connect(m_ui->addEmployeeAction, &QAction::triggered, this, &EmployeesPage::addEmployee);
    connect(m_ui->editEmployeeAction, &QAction::triggered, this, &EmployeesPage::editEmployee);
    connect(m_ui->removeEmployeeAction, &QAction::triggered, this, &EmployeesPage::removeEmployee);
    connect(m_ui->planAction, &QAction::triggered, this, [this] { m_invitations.plan(m_list->chosen()); });
    connect(&m_invitations, &InvitationCommands::planned, this, &EmployeesPage::showPlanned);
    connect(m_ui->pdfAction, &QAction::triggered, this, &EmployeesPage::savePop);
    connect(&m_saver, &PopSaver::saved, this, [this](const QString &path) {
        emit newsArrived(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    });
    connect(m_ui->prepareAction, &QAction::triggered, m_dossier,
            [this] { m_dossier->openTab(u"preparationTab"_s); });
    connect(m_ui->startAction, &QAction::triggered, this, &EmployeesPage::startConversation);
    connect(m_ui->findAction, &QAction::triggered, m_list, &EmployeeListPane::findSomebody);
    connect(m_ui->nextTabAction, &QAction::triggered, m_dossier, [this] { m_dossier->stepTab(1); });
    connect(m_ui->previousTabAction, &QAction::triggered, m_dossier, [this] { m_dossier->stepTab(-1); });
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, &EmployeesPage::addEmployee);
    connect(m_list, &EmployeeListPane::completed, this, [this] { emit inServiceChanged(inService()); });
    connect(m_context.wayfinder.get(), &Wayfinder::asked, this,
            [this](const QString &page, const EmployeeId &employee) {
                if (page == u"employees"_s)
                    m_list->choose(employee);
            });
    connect(m_context.wayfinder.get(), &Wayfinder::preparationAsked, this, &EmployeesPage::showPreparation);
    connect(m_list, &EmployeeListPane::newRequested, this, &EmployeesPage::addEmployee);
    connect(m_list, &EmployeeListPane::employeeOpened, m_dossier, &EmployeeDossierView::focusTabs);
    connect(m_dossier, &EmployeeDossierView::editRequested, this, &EmployeesPage::editEmployee);
    connect(m_dossier, &EmployeeDossierView::planningRequested, m_ui->planAction, &QAction::trigger);
}

void EmployeesPage::showTexts()
{
    m_ui->emptyState->setTexts(tr("No employees yet"),
                               tr("Add them one by one, or paste a list from the menu Employee."));
    m_ui->emptyState->setAction(m_context.open.dossier.isReadOnly() ? QString() : tr("Add an employee…"));
}

void EmployeesPage::reload(Subjects subjects)
{
    guarded(m_context.prompts, this, tr("The employees could not be read"), [this, subjects] {
        m_list->reload(subjects);
        chooseWhoIsBack();
        showDossier(m_list->chosen());
    });
    m_ui->pageStack->setCurrentWidget(m_list->isEmpty() ? static_cast<QWidget *>(m_ui->emptyState)
                                                        : m_ui->splitter);
    setWindowTitle(m_dossier->windowTitle());
    updateCommands();
    emit inServiceChanged(inService());
}

/// Who undoes a deletion wants to see whom it concerned.
void EmployeesPage::chooseWhoIsBack()
{
    if (m_removed.isNull() || !m_context.open.employees.find(m_removed))
        return;
    m_list->choose(std::exchange(m_removed, {}));
}

void EmployeesPage::showChosen(const EmployeeId &id)
{
    guarded(m_context.prompts, this, tr("The dossier could not be shown"), [this, &id] { showDossier(id); });
    setWindowTitle(m_dossier->windowTitle());
    updateCommands();
}

void EmployeesPage::showDossier(const EmployeeId &id)
{
    m_nextTalk = nextToHold(m_context.open.conversations.of(id));
    m_dossier->showEmployee(id);
}

/// Of one that was held the answers stand with the conversation.
void EmployeesPage::showPreparation(const ConversationId &conversation)
{
    guarded(m_context.prompts, this, tr("The preparation could not be shown"), [&] {
        const std::optional<Conversation> talk = m_context.open.conversations.find(conversation);
        m_dossier->openTab(talk && isOpen(*talk) ? u"preparationTab"_s : u"conversationsTab"_s,
                           conversation.value);
    });
}

void EmployeesPage::updateCommands()
{
    const bool writable = isVisible() && !m_context.open.dossier.isReadOnly();
    const bool somebody = !m_list->chosen().isNull();
    m_ui->addEmployeeAction->setEnabled(writable);
    for (QAction *action :
         {m_ui->editEmployeeAction, m_ui->removeEmployeeAction, m_ui->planAction, m_ui->startAction})
        action->setEnabled(writable && somebody);
    m_ui->prepareAction->setEnabled(isVisible() && somebody);
    for (QAction *action : {m_ui->findAction, m_ui->nextTabAction, m_ui->previousTabAction})
        action->setEnabled(isVisible() && !m_list->isEmpty());
    m_ui->pdfAction->setVisible(isVisible()); // the page of all PDPs has one of its own
    m_ui->pdfAction->setEnabled(somebody);
    m_dossier->setVisible(somebody);
}

void EmployeesPage::addEmployee()
{
    askFor({});
}

void EmployeesPage::editEmployee()
{
    guarded(m_context.prompts, this, tr("The employee could not be read"), [this] {
        if (const std::optional<EmployeeEntry> entry = m_context.open.employees.find(m_list->chosen()))
            askFor(*entry);
    });
}

void EmployeesPage::askFor(const EmployeeEntry &entry)
{
    const auto check = [this](const EmployeeEntry &edited) {
        std::optional<QList<EmployeeProblem>> problems;
        guarded(m_context.prompts, this, tr("The employee was not saved"),
                [&] { problems = m_context.open.employees.problemsWith(edited); });
        return problems;
    };
    const auto save = [this](EmployeeEntry edited) {
        if (edited.employee.id.isNull())
            edited.employee.id = EmployeeId::create();
        bool isSaved = false;
        guarded(m_context.prompts, this, tr("The employee was not saved"), [&] {
            isSaved = m_context.open.employees.save(edited).isEmpty();
            m_list->choose(edited.employee.id);
        });
        return isSaved;
    };
    auto *dialog = new EmployeeDialog(m_context.open.employees.departments(), check, save, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setEntry(entry);
    dialog->open();
}

void EmployeesPage::removeEmployee()
{
    guarded(m_context.prompts, this, tr("The employee was not deleted"), [this] {
        const EmployeeId id = m_list->chosen();
        const Employee employee = m_context.open.employees.find(id).value_or(EmployeeEntry()).employee;
        m_context.open.employees.remove(id);
        m_removed = id;
        emit newsArrived(tr("%1 deleted. Undo: Ctrl+Z").arg(fullName(employee)));
    });
}

void EmployeesPage::savePop()
{
    guarded(m_context.prompts, this, tr("The PDP was not created"),
            [this] { m_saver.saveOne(m_context.open.plans.pop(m_list->chosen())); });
}

/// Silence would leave the manager guessing: without a talk to hold, that is said.
void EmployeesPage::startConversation()
{
    if (m_nextTalk)
        return m_context.wayfinder->hold(m_nextTalk->id);
    guarded(m_context.prompts, this, tr("The conversation could not be started"), [this] {
        const EmployeeEntry entry = m_context.open.employees.find(m_list->chosen()).value_or(EmployeeEntry());
        emit newsArrived(tr("There is no conversation with %1 to start. Plan one first: Ctrl+G")
                             .arg(callName(entry.employee)));
    });
}

void EmployeesPage::showPlanned(const ConversationId &conversation)
{
    guarded(m_context.prompts, this, tr("The dossier could not be shown"),
            [&] { m_dossier->openTab(u"conversationsTab"_s, conversation.value); });
}

} // namespace loopbaan
