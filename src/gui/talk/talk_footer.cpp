// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/talk_footer.h"

#include "app/talk/talk_words.h"
#include "gui/look/icons.h"

#include "ui_talk_footer.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// The keys that help most in this phase, or what finishing does.
QString hintOf(PhaseId phase)
{
    switch (phase) {
    case PhaseId::Opening:
    case PhaseId::Evaluation:
        return TalkFooter::tr("Ctrl+1…5 goes to a phase · F6 between guide, content and notes");
    case PhaseId::Exchange:
        return TalkFooter::tr("Ctrl+Shift+W new wish · Ctrl+Shift+D shares the chosen idea");
    case PhaseId::Planning:
        return TalkFooter::tr("Ctrl+Shift+M new option · Ctrl+Enter makes an agreement of it");
    case PhaseId::Closing: break;
    }
    return TalkFooter::tr("Finishing stops the clock; everything can still be changed");
}

} // namespace

TalkFooter::TalkFooter(QWidget *parent)
    : Surface(parent)
    , m_ui(std::make_unique<Ui::TalkFooter>())
{
    m_ui->setupUi(this);
    m_ui->previousButton->setIcon(icon(u"arrow-left"_s));
    m_ui->nextButton->setIcon(icon(u"arrow-right"_s, Tone::OnPrimary));
    m_ui->nextButton->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the name
    connect(m_ui->previousButton, &QPushButton::clicked, this, &TalkFooter::previousRequested);
    connect(m_ui->nextButton, &QPushButton::clicked, this, &TalkFooter::nextRequested);
}

TalkFooter::~TalkFooter() = default;

void TalkFooter::showPhase(std::optional<PhaseId> phase, Language language)
{
    const int place = static_cast<int>(phase.value_or(PhaseId::Closing));
    const bool last = place == static_cast<int>(PhaseId::Closing);
    m_ui->previousButton->setVisible(phase && place > 0);
    if (phase && place > 0)
        m_ui->previousButton->setText(titleOf(PhaseId(place - 1), language));
    m_ui->nextButton->setText(last ? tr("Finish the conversation") : titleOf(PhaseId(place + 1), language));
    m_ui->footerLabel->setText(hintOf(PhaseId(place)));
}

void TalkFooter::takeKeyboard()
{
    m_ui->nextButton->setFocus(Qt::OtherFocusReason);
}

} // namespace loopbaan
