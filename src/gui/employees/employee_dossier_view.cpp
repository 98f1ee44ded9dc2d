// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/employees/employee_dossier_view.h"

#include "app/dossier/open_dossier.h"
#include "app/people/timeline_words.h"
#include "gui/employees/agreements_tab.h"
#include "gui/employees/conversations_tab.h"
#include "gui/employees/overview_tab.h"
#include "gui/guarded.h"
#include "gui/look/icons.h"
#include "gui/preparation/preparation_tab.h"

#include "ui_employee_dossier_view.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

QList<EmployeeTabPlace> ownTabs(const SessionContext &context)
{
    return {{.id = u"overviewTab"_s,
             .title = [] { return EmployeeDossierView::tr("Overview"); },
             .build = [context](QWidget *parent) { return new OverviewTab(context, parent); }},
            {.id = u"preparationTab"_s,
             .title = [] { return EmployeeDossierView::tr("Preparation"); },
             .build = [context](QWidget *parent) { return new PreparationTab(context, parent); }},
            {.id = u"conversationsTab"_s,
             .title = [] { return EmployeeDossierView::tr("Conversations"); },
             .build = [context](QWidget *parent) { return new ConversationsTab(context, parent); }},
            {.id = u"agreementsTab"_s,
             .title = [] { return EmployeeDossierView::tr("Agreements"); },
             .build = [context](QWidget *parent) { return new AgreementsTab(context, parent); }}};
}

} // namespace

EmployeeDossierView::EmployeeDossierView(const SessionContext &context,
                                         const QList<EmployeeTabPlace> &extraTabs, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EmployeeDossierView>())
    , m_context(context)
    , m_places(ownTabs(context) + extraTabs)
    , m_built(m_places.size(), nullptr)
{
    m_ui->setupUi(this);
    m_ui->editButton->setIcon(icon(u"pencil"_s));
    for (QPushButton *button : {m_ui->editButton, m_ui->planButton})
        button->setEnabled(!context.open.dossier.isReadOnly());
    connect(m_ui->editButton, &QPushButton::clicked, this, &EmployeeDossierView::editRequested);
    connect(m_ui->planButton, &QPushButton::clicked, this, &EmployeeDossierView::planningRequested);
    for (const EmployeeTabPlace &place : m_places)
        m_ui->tabBar->setTabData(m_ui->tabBar->addTab(place.title()), place.id);
    m_ui->tabStack->setCurrentWidget(built(0));
    connect(m_ui->tabBar, &QTabBar::currentChanged, this, &EmployeeDossierView::showTab);
}

EmployeeDossierView::~EmployeeDossierView() = default;

void EmployeeDossierView::showEmployee(const EmployeeId &id)
{
    m_employee = id;
    showHeader();
    built(m_ui->tabBar->currentIndex())->showEmployee(id);
}

void EmployeeDossierView::openTab(const QString &name, const QString &id)
{
    for (int index = 0; index < m_ui->tabBar->count(); ++index) {
        if (m_places.at(index).id != name)
            continue;
        m_ui->tabBar->setCurrentIndex(index);
        built(index)->choose(id);
        built(index)->takeKeyboard();
    }
}

void EmployeeDossierView::focusTabs()
{
    m_ui->tabBar->setFocus(Qt::OtherFocusReason);
}

void EmployeeDossierView::stepTab(int step)
{
    const int count = m_ui->tabBar->count();
    m_ui->tabBar->setCurrentIndex((m_ui->tabBar->currentIndex() + step + count) % count);
}

void EmployeeDossierView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    // When all parts have their new words, what they show is said anew.
    QMetaObject::invokeMethod(this, &EmployeeDossierView::showTexts, Qt::QueuedConnection);
}

EmployeeTab *EmployeeDossierView::built(int index)
{
    EmployeeTab *&tab = m_built[index];
    if (tab != nullptr)
        return tab;
    tab = m_places.at(index).build(m_ui->tabStack);
    m_ui->tabStack->addWidget(tab);
    connect(tab, &EmployeeTab::typing, this, &EmployeeDossierView::typing);
    connect(tab, &EmployeeTab::planningRequested, this, &EmployeeDossierView::planningRequested);
    connect(tab, &EmployeeTab::newsArrived, this, &EmployeeDossierView::newsArrived);
    connect(tab, &EmployeeTab::tabRequested, this, &EmployeeDossierView::openTab);
    return tab;
}

void EmployeeDossierView::showTab()
{
    EmployeeTab *tab = built(m_ui->tabBar->currentIndex());
    m_ui->tabStack->setCurrentWidget(tab);
    guarded(m_context.prompts, this, tr("This part of the dossier could not be shown"),
            [this, tab] { tab->showEmployee(m_employee); });
}

void EmployeeDossierView::showTexts()
{
    for (int index = 0; index < m_ui->tabBar->count(); ++index)
        m_ui->tabBar->setTabText(index, m_places.at(index).title());
    guarded(m_context.prompts, this, tr("This part of the dossier could not be shown"),
            [this] { showEmployee(m_employee); });
}

void EmployeeDossierView::showHeader()
{
    const EmployeeEntry entry = m_context.open.employees.find(m_employee).value_or(EmployeeEntry());
    m_ui->avatar->setInitials(initialsOf(entry.employee.givenName, entry.employee.familyName));
    m_ui->nameLabel->setText(fullName(entry.employee));
    setWindowTitle(fullName(entry.employee));
    m_ui->headlineLabel->setText(headline(entry, m_context.open.dossier.today()));
}
} // namespace loopbaan
