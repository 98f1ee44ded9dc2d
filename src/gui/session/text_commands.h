// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QPointer>

namespace loopbaan {

/// Cut, copy, paste and select all, for the text field that has the keyboard.
class TextCommands : public QObject
{
    Q_OBJECT

public:
    TextCommands();

    [[nodiscard]] QList<QAction *> actions() { return {&m_cut, &m_copy, &m_paste, &m_selectAll}; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectTo(QAction &action, QKeySequence::StandardKey keys, const char *slot);
    void follow(QWidget *focused);
    void showTexts();

    QPointer<QWidget> m_field{};
    QAction m_cut{};
    QAction m_copy{};
    QAction m_paste{};
    QAction m_selectAll{};
};

} // namespace loopbaan
