// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/exchange/ideas_part.h"

#include "app/dossier/open_dossier.h"
#include "gui/guarded.h"
#include "gui/look/icons.h"

#include "ui_ideas_part.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

IdeasPart::IdeasPart(const TalkContext &context, QWidget *parent)
    : Surface(parent)
    , m_ui(std::make_unique<Ui::IdeasPart>())
    , m_context(context)
{
    m_ui->setupUi(this);
    m_ui->ideaButton->setIcon(icon(u"plus"_s, Tone::Primary));
    const bool readOnly = context.open.dossier.isReadOnly();
    m_ui->ideaButton->setDisabled(readOnly);
    m_ui->skipButton->setDisabled(readOnly);
    connect(m_ui->foldButton, &QPushButton::clicked, this, [this] { setOpen(!m_isOpen); });
    connect(m_ui->skipButton, &QPushButton::clicked, this, &IdeasPart::skip);
    connect(m_ui->ideaButton, &QPushButton::clicked, this, &IdeasPart::add);
}

IdeasPart::~IdeasPart() = default;

void IdeasPart::showIdeas(const Conversation &talk, const QString &employee)
{
    m_talk = talk;
    m_employee = employee;
    m_mayOpen = m_context.open.ideas.mayOpen(talk.id);
    m_ideas = m_context.open.ideas.of(talk.employee);
    m_rows.show(
        *m_ui->bodyLayout, m_ideas, [this] { return makeRow(); },
        [this](IdeaRow &row, const ManagerIdea &idea) { row.showIdea(idea, m_employee); });
    setOpen(m_isOpen && m_mayOpen);
}

void IdeasPart::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showHead();
}

void IdeasPart::setOpen(bool open)
{
    m_isOpen = open && m_mayOpen;
    m_ui->bodyPart->setVisible(m_isOpen);
    showHead();
}

void IdeasPart::showHead()
{
    m_ui->foldButton->setEnabled(m_mayOpen);
    m_ui->foldButton->setIcon(icon(m_isOpen ? u"chevron-down"_s : u"lock-fill"_s, Tone::Private));
    m_ui->skipButton->setVisible(!m_mayOpen);
    m_ui->ideaButton->setVisible(m_isOpen);
    const QString reason = !m_mayOpen ? tr("Opens once a wish is noted. Listen first.")
        : m_isOpen                    ? tr("only you see this · Share lays something on the table")
                                      : tr("only you see this · Enter or a click opens it");
    m_ui->reasonLabel->setText(reason);
    m_ui->foldButton->setAccessibleDescription(reason);
}

IdeaRow *IdeasPart::makeRow()
{
    auto *row = new IdeaRow(m_ui->bodyPart);
    row->setReadOnly(m_context.open.dossier.isReadOnly());
    connect(row, &IdeaRow::typing, this, &IdeasPart::typing);
    connect(row, &IdeaRow::textToStore, this, [this, row](const QString &text) { write(*row, text); });
    connect(row, &IdeaRow::noted, this, [this] { m_ui->ideaButton->setFocus(Qt::OtherFocusReason); });
    connect(row, &IdeaRow::shareRequested, this, [this, row] { share(*row); });
    connect(row, &IdeaRow::removeRequested, this, [this, row] { remove(*row); });
    return row;
}

/// Opens without a wish; the private notes say so.
void IdeasPart::skip()
{
    guarded(m_context.prompts, this, tr("Your view was not opened"), [this] {
        m_context.open.opening.openIdeas(m_talk.id, tr("Went on without a wish"));
        m_mayOpen = true;
        setOpen(true);
        m_ui->foldButton->setFocus(Qt::OtherFocusReason);
        emit newsArrived(tr("Your view is open; your own notes say so. Undo: Ctrl+Z"));
    });
}

void IdeasPart::add()
{
    guarded(m_context.prompts, this, tr("The idea was not noted"), [this] {
        const ManagerIdea idea = m_context.open.ideas.add(m_talk.id, {});
        IdeaRow *row = m_rows.find(idea.id);
        if (row == nullptr)
            return;
        row->takeKeyboard();
        QMetaObject::invokeMethod(
            row, [this, row] { emit placed(row); }, Qt::QueuedConnection);
    });
}

void IdeasPart::write(const IdeaRow &row, const QString &text)
{
    guarded(m_context.prompts, this, tr("What you typed was not saved"), [&] {
        const auto idea = std::ranges::find(m_ideas, m_rows.idOf(row), &ManagerIdea::id);
        if (idea == m_ideas.end())
            return;
        m_context.open.ideas.write(
            idea->id, idea->sharedText.isEmpty() ? &ManagerIdea::privateText : &ManagerIdea::sharedText,
            text);
    });
}

void IdeasPart::share(const IdeaRow &row)
{
    guarded(m_context.prompts, this, tr("The idea was not shared"), [&] {
        m_context.open.ideas.share(m_rows.idOf(row));
        emit newsArrived(tr("Shared with %1. Undo: Ctrl+Z").arg(m_employee));
    });
}

void IdeasPart::remove(const IdeaRow &row)
{
    m_ui->ideaButton->setFocus(Qt::OtherFocusReason);
    guarded(m_context.prompts, this, tr("The idea was not deleted"), [&] {
        m_context.open.ideas.remove(m_rows.idOf(row));
        emit newsArrived(tr("The idea is deleted. Undo: Ctrl+Z"));
    });
}

} // namespace loopbaan
