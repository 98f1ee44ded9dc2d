// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace loopbaan {

class FoldButton;
class TextLabel;

/// The title of a part that folds, with how much there is in it.
class FoldHead : public QWidget
{
    Q_OBJECT

public:
    /// `body` is what folds; it outlives this.
    FoldHead(QWidget &body, QWidget *parent);

    void setTexts(const QString &title, const QString &count);
    void setOpen(bool open);

private:
    QWidget &m_body;
    FoldButton *m_button; ///< owned as a child, as is the label
    TextLabel *m_count;
};

} // namespace loopbaan
