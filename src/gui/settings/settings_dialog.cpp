// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/settings_dialog.h"

#include "ui_settings_dialog.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QScrollArea>

namespace loopbaan {

namespace {

constexpr int edge = 48; // of the window, that stays in sight around the settings

/// The page in a frame in which it scrolls when there is no room.
Page scrolling(const SettingsPage &page)
{
    const auto build = [page](QWidget *parent) -> QWidget * {
        auto *area = new QScrollArea(parent);
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        area->setFocusPolicy(Qt::NoFocus);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setWidget(page.build(area));
        area->viewport()->setAutoFillBackground(false);
        area->widget()->setAutoFillBackground(false);
        return area;
    };
    return {.id = page.id, .icon = page.icon, .title = page.title, .build = build};
}

} // namespace

SettingsDialog::SettingsDialog(const QList<SettingsPage> &pages, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_pages(pages)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    if (parent != nullptr)
        resize(size().boundedTo(parent->window()->size() - QSize(2 * edge, 2 * edge)));
    QList<Page> shown;
    for (const SettingsPage &page : pages)
        shown.append(scrolling(page));
    m_ui->settingsStack->setPages(shown);
    connect(m_ui->settingsList, &NavigationList::chosen, this, &SettingsDialog::showPage);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    showTitles();
    goTo(0);
}

SettingsDialog::~SettingsDialog() = default;

QStringList SettingsDialog::pageIds() const
{
    QStringList ids;
    for (const SettingsPage &page : m_pages)
        ids.append(page.id);
    return ids;
}

void SettingsDialog::goTo(int page)
{
    m_ui->settingsList->choose(page);
}

void SettingsDialog::done(int result)
{
    if (QWidget *typing = focusWidget())
        typing->clearFocus(); // a field stores its text when it loses the keyboard
    QDialog::done(result);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showTitles();
}

/// Enter presses the button that has the keyboard; in a field it closes nothing.
void SettingsDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QDialog::keyPressEvent(event);
    if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()))
        button->click();
}

void SettingsDialog::showTitles()
{
    QList<NavigationEntry> entries;
    for (const SettingsPage &page : m_pages)
        entries.append({.title = page.title(), .icon = page.icon});
    m_ui->settingsList->setEntries(entries);
    m_ui->titleLabel->setText(m_pages.at(m_shown).title());
    m_ui->hintLabel->setText(m_pages.at(m_shown).hint());
}

void SettingsDialog::showPage(int page)
{
    m_shown = page;
    m_ui->settingsStack->goTo(page);
    m_ui->titleLabel->setText(m_pages.at(page).title());
    m_ui->hintLabel->setText(m_pages.at(page).hint());
}

} // namespace loopbaan
