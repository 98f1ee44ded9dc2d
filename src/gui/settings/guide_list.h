// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace loopbaan {

/// The sentences of one step, to switch, order and write in their place. Keys: Space on or off, F2 changes an
/// own one, Alt+Up and Alt+Down move, Del deletes an own one.
class GuideList : public QListView
{
    Q_OBJECT

public:
    explicit GuideList(QWidget *parent = nullptr);

    [[nodiscard]] int row() const { return currentIndex().row(); } ///< -1 when there is none
    void choose(int row); ///< the last when there are fewer
    [[nodiscard]] QSize sizeHint() const override; ///< a few lines: it scrolls, and takes what room there is

signals:
    void typing(); ///< in a sentence that is not stored yet
    void moveAsked(int from, int to);
    void removeAsked(int row);
    void rowChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void moveBy(int step);
};

} // namespace loopbaan
