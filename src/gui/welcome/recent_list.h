// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences/preferences.h"

#include <QListView>
#include <QStandardItemModel>

namespace loopbaan {

/// The dossiers that were open before, newest first; a click or Enter chooses one.
class RecentList : public QListView
{
    Q_OBJECT

public:
    explicit RecentList(QWidget *parent = nullptr);

    void setDossiers(const QList<RecentDossier> &dossiers);

    /// As high as its rows.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosen(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void showDossiers();

    QList<RecentDossier> m_dossiers;
    QStandardItemModel m_model;
};

} // namespace loopbaan
