// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/window/page.h"

#include <QActionGroup>
#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class DossierShell;
}
QT_END_NAMESPACE

namespace loopbaan {

/// The open dossier: the navigation at the left and the page that was chosen in it.
class DossierShell : public QWidget
{
    Q_OBJECT

public:
    explicit DossierShell(QWidget *parent = nullptr);
    ~DossierShell() override;

    /// Shows these pages, the first on top; none closes all pages.
    void setPages(const QList<Page> &pages);
    [[nodiscard]] QStringList pageIds() const;
    void goTo(int page);
    /// Whether the keys and menu entries of the pages work.
    void setReachable(bool reachable);
    void setCount(int page, int count);

    /// One action a page, with its name and shortcut, for a menu.
    [[nodiscard]] QList<QAction *> pageActions() const;

signals:
    void subjectChanged(const QString &subject);
    void settingsAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    void showTitles();
    void show(int page);

    const std::unique_ptr<Ui::DossierShell> m_ui;
    std::unique_ptr<QActionGroup> m_actions;
    QList<Page> m_pages;
};

} // namespace loopbaan
