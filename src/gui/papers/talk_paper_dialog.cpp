// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/papers/talk_paper_dialog.h"

#include "app/conversations/conversation_words.h"
#include "app/language/date_words.h"
#include "gui/papers/talk_paper_pane.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace loopbaan {

TalkPaperDialog::TalkPaperDialog(const SessionContext &context, QWidget *parent)
    : QDialog(parent)
    , m_papers(new TalkPaperPane(context, this))
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->addWidget(m_papers, 1);
    layout->addWidget(buttons);
    buttons->setContentsMargins(16, 0, 16, 0);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_papers, &TalkPaperPane::saved, this,
            [news = context.showNews](const QString &path) { news(tr("Saved: %1").arg(path)); });
    resize(780, 700);
}

void TalkPaperDialog::showTalk(const Conversation &talk)
{
    setWindowTitle(tr("%1 on %2").arg(titleOf(talk), fullDay(talk.date)));
    m_papers->showTalk(talk.id);
    m_papers->takeKeyboard();
}

void showTalkPapers(const SessionContext &context, const Conversation &talk, QWidget *parent)
{
    auto dialog = std::make_unique<TalkPaperDialog>(context, parent);
    dialog->showTalk(talk);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog.release()->open();
}

} // namespace loopbaan
