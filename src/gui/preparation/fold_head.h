// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace loopbaan {

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
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

private:
    QWidget &m_body;
    QPushButton *m_button; ///< owned as a child, as is the label
    TextLabel *m_count;
    bool m_isOpen = false;
};

} // namespace loopbaan
