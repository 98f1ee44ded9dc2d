// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/conversation.h"
#include "gui/session/session_context.h"

#include <QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class ReceivedAnswersDialog;
}
QT_END_NAMESPACE

namespace loopbaan {

class AnswersView;

/// What came back for one conversation, to be read; follows the dossier while it is open.
class ReceivedAnswersDialog : public QDialog
{
    Q_OBJECT

public:
    ReceivedAnswersDialog(const SessionContext &context, const Conversation &talk, QWidget *parent = nullptr);
    ~ReceivedAnswersDialog() override;

private:
    void showAnswers();

    const std::unique_ptr<Ui::ReceivedAnswersDialog> m_ui;
    SessionContext m_context;
    Conversation m_talk;
    AnswersView *m_view; ///< owned as a child
};

} // namespace loopbaan
