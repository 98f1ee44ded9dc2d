// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/conversation.h"
#include "gui/session/session_context.h"

#include <QDialog>

namespace loopbaan {

class TalkPaperPane;

/// The report and the match sheet of a talk, to look at and to save as PDF.
class TalkPaperDialog : public QDialog
{
    Q_OBJECT

public:
    TalkPaperDialog(const SessionContext &context, QWidget *parent);

    /// Throws StorageError.
    void showTalk(const Conversation &talk);

private:
    TalkPaperPane *m_papers; ///< owned as a child
};

/// Shows the papers of `talk` over `parent`. Throws StorageError.
void showTalkPapers(const SessionContext &context, const Conversation &talk, QWidget *parent);

} // namespace loopbaan
