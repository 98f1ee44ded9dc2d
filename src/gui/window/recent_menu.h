// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences/preferences.h"

#include <QMenu>

namespace loopbaan {

/// The dossiers that were open before, as a menu; not there while there are none.
class RecentMenu : public QMenu
{
    Q_OBJECT

public:
    explicit RecentMenu(QWidget *parent = nullptr);

    void setDossiers(const QList<RecentDossier> &dossiers);

signals:
    void chosen(const QString &path);
};

} // namespace loopbaan
