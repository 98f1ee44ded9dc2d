// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/welcome/recent_list.h"

#include "app/language/date_words.h"
#include "gui/welcome/recent_delegate.h"

#include <QDir>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

QString whenOpened(const RecentDossier &dossier)
{
    return momentText(dossier.openedAt.date(), dossier.openedAt.time(), {});
}

} // namespace

RecentList::RecentList(QWidget *parent)
    : QListView(parent)
{
    setModel(&m_model);
    setItemDelegate(new RecentDelegate(this));
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    connect(this, &QListView::clicked, this, &RecentList::choose);
}

void RecentList::setDossiers(const QList<RecentDossier> &dossiers)
{
    m_dossiers = dossiers;
    showDossiers();
}

QSize RecentList::sizeHint() const
{
    return {QListView::sizeHint().width(), m_model.rowCount() * sizeHintForRow(0) + 2 * frameWidth()};
}

QSize RecentList::minimumSizeHint() const
{
    return {QListView::minimumSizeHint().width(), qMax(0, sizeHintForRow(0))};
}

void RecentList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void RecentList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showDossiers();
}

void RecentList::choose(const QModelIndex &index)
{
    if (index.isValid())
        emit chosen(m_dossiers.at(index.row()).path);
}

void RecentList::showDossiers()
{
    m_model.clear();
    for (const RecentDossier &dossier : std::as_const(m_dossiers)) {
        auto *item = new QStandardItem(dossier.name);
        item->setData(whenOpened(dossier), RecentDelegate::WhenRole);
        item->setData(tr("%1, last opened %2").arg(dossier.name, whenOpened(dossier)),
                      Qt::AccessibleTextRole);
        item->setToolTip(QDir::toNativeSeparators(dossier.path).toHtmlEscaped());
        m_model.appendRow(item);
    }
    updateGeometry();
}

} // namespace loopbaan
