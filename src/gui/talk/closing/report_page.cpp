// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/closing/report_page.h"

#include "gui/papers/talk_paper_pane.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace loopbaan {

ReportPage::ReportPage(const TalkContext &context, QWidget *parent)
    : ClosingPage(parent)
    , m_papers(new TalkPaperPane(context, this))
{
    setProperty("shared", u"frame"_s); // as a form says it of its widgets, see SharedScreen
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_papers);
    connect(m_papers, &TalkPaperPane::saved, this,
            [this](const QString &path) { emit newsArrived(tr("Saved: %1").arg(path)); });
}

void ReportPage::showTalk(const Conversation &talk)
{
    m_papers->showTalk(talk.id);
}

void ReportPage::takeKeyboard()
{
    m_papers->takeKeyboard();
}

QString ReportPage::title() const
{
    return tr("Report");
}

} // namespace loopbaan
