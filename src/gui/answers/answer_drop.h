// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>

QT_BEGIN_NAMESPACE
class QDropEvent;
QT_END_NAMESPACE

namespace loopbaan {

class AnswerCommands;
class MainWindow;

/// Files of answers dragged onto the window, wherever in it: over a field too, which would take their names
/// for text.
class AnswerDrop : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    AnswerDrop(AnswerCommands &commands, MainWindow &window);
    ~AnswerDrop() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool take(QDropEvent &event, bool isDropped);

    AnswerCommands &m_commands;
    MainWindow &m_window;
};

/// The files in `dragged` that could be answers; none when something else is among them.
[[nodiscard]] QStringList draggedAnswers(const QList<QUrl> &dragged);

} // namespace loopbaan
