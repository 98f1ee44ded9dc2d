// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/answers/answer_drop.h"

#include "gui/answers/answer_commands.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace loopbaan {

AnswerDrop::AnswerDrop(AnswerCommands &commands, MainWindow &window)
    : m_commands(commands)
    , m_window(window)
{
    window.setAcceptDrops(true);
    qApp->installEventFilter(this); // fields in the window would take the drop for themselves
}

AnswerDrop::~AnswerDrop()
{
    m_window.setAcceptDrops(false);
}

bool AnswerDrop::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (widget == nullptr || widget->window() != &m_window)
        return false;
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: return take(static_cast<QDropEvent &>(*event), false);
    case QEvent::Drop: return take(static_cast<QDropEvent &>(*event), true);
    default: return false;
    }
}

/// True when it is about answers: then nobody else gets it, whether it is accepted or not.
bool AnswerDrop::take(QDropEvent &event, bool isDropped)
{
    const QStringList paths = draggedAnswers(event.mimeData()->urls());
    if (paths.isEmpty())
        return false;
    if (m_commands.isReady()) {
        event.setDropAction(Qt::CopyAction);
        event.accept();
    } else {
        event.ignore();
    }
    if (isDropped && m_commands.isReady())
        m_commands.read(paths);
    if (event.type() == QEvent::DragEnter && !m_commands.isReady())
        m_commands.sayQuietlyWhyNot();
    return true;
}

QStringList draggedAnswers(const QList<QUrl> &dragged)
{
    QStringList paths;
    for (const QUrl &url : dragged) {
        const QString path = url.toLocalFile();
        const bool couldBe = path.endsWith(u".lbform"_s, Qt::CaseInsensitive)
            || path.endsWith(u".json"_s, Qt::CaseInsensitive);
        if (!couldBe)
            return {};
        paths << path;
    }
    return paths;
}

} // namespace loopbaan
