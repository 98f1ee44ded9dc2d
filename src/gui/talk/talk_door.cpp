// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/talk_door.h"

#include "app/dossier/open_dossier.h"
#include "app/language/date_words.h"
#include "app/talk/talk_words.h"
#include "core/talk/formality_scope.h"
#include "gui/guarded.h"
#include "gui/papers/talk_paper_dialog.h"
#include "gui/session/wayfinder.h"
#include "gui/talk/talk_view.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace loopbaan {

TalkDoor::TalkDoor(MainWindow &window, const TalkContext &context)
    : m_window(window)
    , m_context(context)
{
}

void TalkDoor::enter(const ConversationId &id)
{
    guarded(m_context.prompts, &m_window, tr("The conversation could not be started"), [&] {
        const std::optional<Conversation> conversation = m_context.open.conversations.find(id);
        if (!conversation || !isOpen(*conversation) || m_context.open.dossier.isReadOnly())
            return;
        const QString missing = begin(*conversation);
        auto view = std::make_unique<TalkView>(m_context, id);
        if (!missing.isEmpty())
            view->remark(missing);
        show(view.release(), id);
    });
}

void TalkDoor::offerRunning()
{
    guarded(m_context.prompts, &m_window, tr("The conversations could not be read"), [this] {
        if (m_context.open.dossier.isReadOnly())
            return;
        if (const std::optional<Conversation> running = m_context.open.talks.running()) {
            m_window.offer(stillRunningText(*running, nameOf(*running), m_context.open.dossier.today()),
                           tr("Continue"), [this, id = running->id] { enter(id); });
        }
    });
}

/// What there is to say, when it starts now: another day than planned, what is missing.
QString TalkDoor::begin(const Conversation &conversation)
{
    TalkService &talks = m_context.open.talks;
    if (!talks.clock(conversation.id).isEmpty()) {
        talks.resume(conversation.id);
        return {};
    }
    QStringList remarks;
    if (conversation.date != m_context.open.dossier.today())
        remarks << tr("It was planned for %1.").arg(fullDay(conversation.date));
    remarks << gapsText(talks.missingPreparation(conversation.id), nameOf(conversation));
    talks.start(conversation.id);
    return remarks.join(u' ').trimmed();
}

void TalkDoor::show(TalkView *view, const ConversationId &id)
{
    m_window.showFullView(view);
    m_window.addCommands(MainWindow::Menu::Talk, view->commands());
    view->setClockShown(m_window.clockAction().isChecked());
    connect(&m_window.clockAction(), &QAction::toggled, view, &TalkView::setClockShown);
    connect(view, &TalkView::typing, this,
            [this] { m_context.showSaveState({.kind = SaveState::Kind::Saving}); });
    connect(view, &TalkView::sharingChanged, &m_window, &MainWindow::setShared);
    connect(view, &TalkView::newsArrived, &m_window, &MainWindow::showNews);
    // Later: the button that was pressed is part of what goes.
    connect(
        view, &TalkView::left, this, [this, id] { leave(id); }, Qt::QueuedConnection);
    view->takeKeyboard();
}

/// A talk that is finished leads to its report, which the employee takes home.
void TalkDoor::leave(const ConversationId &id)
{
    m_window.leaveFullView();
    m_context.open.dossier.shareScreenWith(std::nullopt);
    guarded(m_context.prompts, &m_window, tr("The report could not be shown"), [&] {
        const std::optional<Conversation> talk = m_context.open.conversations.find(id);
        if (!talk)
            return;
        m_context.wayfinder->show(u"employees"_s, talk->employee);
        if (talk->status == ConversationStatus::Finished && scopeOf(talk->formality).hasPlan)
            showTalkPapers(m_context, *talk, &m_window);
    });
}

QString TalkDoor::nameOf(const Conversation &conversation) const
{
    return callName(m_context.open.employees.find(conversation.employee).value_or(EmployeeEntry()).employee);
}

} // namespace loopbaan
