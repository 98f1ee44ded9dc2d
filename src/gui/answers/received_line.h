// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/conversation.h"
#include "gui/session/session_context.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace loopbaan {

class TextLabel;

/// What became of the form of a conversation: on its way, or back; with the way to read an answer in and to
/// look it up. Not there when no form went out.
class ReceivedLine : public QWidget
{
    Q_OBJECT

public:
    explicit ReceivedLine(const SessionContext &context, QWidget *parent = nullptr);

    /// Throws StorageError.
    void showTalk(const Conversation &talk);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTexts();
    void showAnswers();
    [[nodiscard]] QString lineText() const;

    SessionContext m_context;
    Conversation m_talk{};
    QDate m_sentOn{};
    QDate m_receivedOn{}; ///< invalid while nothing came back
    TextLabel *m_label; ///< these are owned as children
    QPushButton *m_readButton;
    QPushButton *m_showButton;
};

} // namespace loopbaan
