// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/recent_menu.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

RecentMenu::RecentMenu(QWidget *parent)
    : QMenu(parent)
{
}

void RecentMenu::setDossiers(const QList<RecentDossier> &dossiers)
{
    clear();
    menuAction()->setVisible(!dossiers.isEmpty());
    for (const RecentDossier &dossier : dossiers) {
        // An ampersand in a name is not a mnemonic.
        QAction *action = addAction(QString(dossier.name).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, path = dossier.path] { emit chosen(path); });
    }
}

} // namespace loopbaan
