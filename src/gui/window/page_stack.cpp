// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/page_stack.h"

namespace loopbaan {

PageStack::PageStack(QWidget *parent)
    : QStackedWidget(parent)
{
}

void PageStack::setPages(const QList<Page> &pages)
{
    while (QWidget *old = widget(0)) {
        removeWidget(old);
        const std::unique_ptr<QWidget> gone(old);
    }
    m_pages = pages;
    m_built.fill(nullptr, pages.size());
}

void PageStack::goTo(int index)
{
    if (index < 0 || index >= m_pages.size())
        return;
    QWidget *next = built(index);
    setCurrentWidget(next);
    emit subjectChanged(next->windowTitle());
}

QWidget *PageStack::page() const
{
    return currentWidget();
}

QWidget *PageStack::built(int index)
{
    QWidget *&page = m_built[index];
    if (page != nullptr)
        return page;
    page = m_pages.at(index).build(this);
    addWidget(page);
    connect(page, &QWidget::windowTitleChanged, this, [this, shown = page](const QString &title) {
        if (shown == currentWidget())
            emit subjectChanged(title);
    });
    return page;
}

} // namespace loopbaan
