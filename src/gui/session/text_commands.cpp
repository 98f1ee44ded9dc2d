// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/text_commands.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

bool isTextField(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) != nullptr
        || qobject_cast<const QPlainTextEdit *>(widget) != nullptr;
}

} // namespace

TextCommands::TextCommands()
{
    m_cut.setObjectName(u"cutAction"_s);
    m_copy.setObjectName(u"copyAction"_s);
    m_paste.setObjectName(u"pasteAction"_s);
    m_selectAll.setObjectName(u"selectAllAction"_s);
    connectTo(m_cut, QKeySequence::Cut, "cut");
    connectTo(m_copy, QKeySequence::Copy, "copy");
    connectTo(m_paste, QKeySequence::Paste, "paste");
    connectTo(m_selectAll, QKeySequence::SelectAll, "selectAll");
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *focused) { follow(focused); });
    qApp->installEventFilter(this); // a QAction is not told when the language changes
    follow(QApplication::focusWidget());
    showTexts();
}

bool TextCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && watched == qApp)
        showTexts();
    return QObject::eventFilter(watched, event);
}

/// `slot` is called by its name: line edits and text edits have the same ones and no class in common.
void TextCommands::connectTo(QAction &action, QKeySequence::StandardKey keys, const char *slot)
{
    action.setShortcut(keys);
    connect(&action, &QAction::triggered, this, [this, slot] { QMetaObject::invokeMethod(m_field, slot); });
}

/// The menu bar borrows the keyboard; its commands are for the field that had it before.
void TextCommands::follow(QWidget *focused)
{
    if (focused == nullptr || qobject_cast<QMenuBar *>(focused) != nullptr)
        return;
    m_field = isTextField(focused) ? focused : nullptr;
    const bool writable = m_field != nullptr && !m_field->property("readOnly").toBool();
    m_cut.setEnabled(writable);
    m_paste.setEnabled(writable);
    m_copy.setEnabled(m_field != nullptr);
    m_selectAll.setEnabled(m_field != nullptr);
}

void TextCommands::showTexts()
{
    m_cut.setText(tr("Cu&t"));
    m_copy.setText(tr("&Copy"));
    m_paste.setText(tr("&Paste"));
    m_selectAll.setText(tr("Select &all"));
}

} // namespace loopbaan
