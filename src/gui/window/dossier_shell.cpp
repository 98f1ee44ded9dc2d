// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/dossier_shell.h"

#include "ui_dossier_shell.h"

#include <QEvent>

namespace loopbaan {

DossierShell::DossierShell(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DossierShell>())
{
    m_ui->setupUi(this);
    connect(m_ui->settingsButton, &NavigationButton::clicked, this, &DossierShell::settingsAsked);
    connect(m_ui->navigationList, &NavigationList::chosen, this, &DossierShell::show);
    connect(m_ui->pageStack, &PageStack::subjectChanged, this, &DossierShell::subjectChanged);
}

DossierShell::~DossierShell() = default;

void DossierShell::setPages(const QList<Page> &pages)
{
    m_ui->navigationList->setEntries({});
    m_pages = pages;
    m_ui->pageStack->setPages(pages);
    makeActions();
    showTitles();
    goTo(0);
}

QStringList DossierShell::pageIds() const
{
    QStringList ids;
    for (const Page &page : m_pages)
        ids.append(page.id);
    return ids;
}

void DossierShell::goTo(int page)
{
    m_ui->navigationList->choose(page);
}

void DossierShell::setCount(int page, int count)
{
    m_ui->navigationList->setCount(page, count);
}

void DossierShell::setReachable(bool reachable)
{
    if (m_actions != nullptr)
        m_actions->setVisible(reachable); // which takes the keys away as well
}

QList<QAction *> DossierShell::pageActions() const
{
    return m_actions == nullptr ? QList<QAction *>() : m_actions->actions();
}

void DossierShell::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showTitles();
}

void DossierShell::makeActions()
{
    m_actions = std::make_unique<QActionGroup>(nullptr);
    for (int page = 0; page < m_pages.size(); ++page) {
        QAction *action = m_actions->addAction(QString());
        action->setShortcut(m_pages.at(page).shortcut);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, page] { goTo(page); });
    }
}

void DossierShell::showTitles()
{
    QList<NavigationEntry> entries;
    for (int page = 0; page < m_pages.size(); ++page) {
        const QString title = m_pages.at(page).title();
        entries.append({.title = title, .icon = m_pages.at(page).icon});
        m_actions->actions().at(page)->setText(title);
    }
    m_ui->navigationList->setEntries(entries);
}

void DossierShell::show(int page)
{
    m_ui->pageStack->goTo(page);
    m_actions->actions().at(page)->setChecked(true);
}

} // namespace loopbaan
