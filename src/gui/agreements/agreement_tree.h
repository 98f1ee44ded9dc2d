// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTreeView>

namespace loopbaan {

/// The list of agreements under headings that can be folded. Up and Down pass over open headings; Left goes
/// to the heading and folds it, Right unfolds. What is folded stays so while the headings are the same kind.
class AgreementTree : public QTreeView
{
    Q_OBJECT

public:
    explicit AgreementTree(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Unfolds everything from now on; other headings come.
    void forgetFolds() { m_folded.clear(); }

signals:
    void removeRequested(); ///< with Delete

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void unfold();
    void remember(const QModelIndex &heading, bool folded);
    void fitColumns();
    void drawHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QSet<QString> m_folded{}; ///< titles
};

} // namespace loopbaan
