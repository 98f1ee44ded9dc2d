// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/window/page.h"

#include <QStackedWidget>

namespace loopbaan {

/// The pages of the open dossier, each built on the first visit.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent = nullptr);

    /// Replaces all pages; the earlier ones are gone when this returns.
    void setPages(const QList<Page> &pages);
    void goTo(int index);
    /// The page on show; null while there is none.
    [[nodiscard]] QWidget *page() const;

signals:
    /// What the page on show calls itself, when it changes and when another page comes on show.
    void subjectChanged(const QString &subject);

private:
    QWidget *built(int index);

    QList<Page> m_pages;
    QList<QWidget *> m_built; ///< null until visited
};

} // namespace loopbaan
