// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/problem_text.h"
#include "gui/form/form_errands.h"
#include "gui/form/form_window.h"
#include "gui/form/greeting_page.h"
#include "gui/form/ready_page.h"
#include "gui/form/topic_page.h"
#include "gui/guarded.h"
#include "gui/widgets/tab_stops.h"

#include "ui_form_window.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

FormStep::State stateOf(const TopicProgress &progress)
{
    if (progress.isComplete())
        return FormStep::State::Complete;
    return progress.done > 0 ? FormStep::State::Begun : FormStep::State::Plain;
}

} // namespace

QList<FormStep> FormWindow::steps() const
{
    const FormWords &words = m_filled->words();
    const Form &form = m_filled->form();
    const bool isBegun = !m_filled->draft().entries.isEmpty();
    QList<FormStep> steps{{.state = isBegun ? FormStep::State::Complete : FormStep::State::Plain,
                           .title = words.say(u"welcomeStep"_s)}};
    for (const FormTopic &topic : m_topics) {
        const TopicProgress progress = progressOf(m_filled->draft(), form, topic.id);
        QStringList notes;
        if (progress.total > 0)
            notes << words.progress(progress);
        if (isOptionalTopic(form, topic.id))
            notes << words.say(u"optional"_s).toLower();
        steps << FormStep{.state = stateOf(progress), .title = topic.title, .note = notes.join(u" · "_s)};
    }
    return steps << FormStep{.title = words.say(u"lastTopic"_s)};
}

void FormWindow::showSteps()
{
    m_ui->stepList->setSteps(steps());
}

void FormWindow::turn(int by)
{
    const int page = m_page + by;
    if (page < 0 || page >= m_pages.size())
        return;
    goToPage(page);
    m_pages.at(page)->takeKeyboard();
}

void FormWindow::turnTo(int page)
{
    FormPage *shown = built(page);
    shown->reload();
    m_page = page;
    m_ui->pageStack->setCurrentWidget(shown);
    const bool isLast = page == m_pages.size() - 1;
    m_ui->previousButton->setEnabled(page > 0);
    m_ui->previousPageAction->setEnabled(page > 0);
    m_ui->nextButton->setVisible(!isLast);
    m_ui->nextPageAction->setEnabled(!isLast);
    m_ui->answerButton->setVisible(!isLast);
}

void FormWindow::goToReady()
{
    goToPage(static_cast<int>(m_pages.size()) - 1);
    m_ready->takeKeyboard();
}

FormPage *FormWindow::built(int page)
{
    FormPage *&found = m_pages[page];
    if (found != nullptr)
        return found;
    if (page == 0)
        found = new GreetingPage(*m_filled, m_ui->pageStack);
    else
        found = new TopicPage(*m_filled, m_topics.at(page - 1), m_ui->pageStack);
    m_ui->pageStack->addWidget(found);
    connect(found, &FormPage::typing, this,
            [this] { m_ui->statusLine->setSaveState({.kind = SaveState::Kind::Saving}); });
    chainParts({m_ui->stepList, m_ui->pageStack, m_ui->previousButton, m_ui->answerButton, m_ui->nextButton});
    return found;
}

/// One step back or forth, where it can be seen.
void FormWindow::step(void (QUndoStack::*way)())
{
    if (QWidget *typing = focusWidget(); typing != nullptr && m_pages.at(m_page)->isAncestorOf(typing)) {
        typing->clearFocus(); // what is being typed is the first step that goes back
        typing->setFocus(Qt::OtherFocusReason);
    }
    const FormDraft before = m_filled->draft();
    (m_filled->undoStack().*way)();
    showChangeFrom(before);
}

void FormWindow::showChangeFrom(const FormDraft &before)
{
    QSet<QString> changed;
    for (const FormQuestion &question : m_filled->form().questions) {
        if (entryOf(before, question.id) != m_filled->entry(question.id))
            changed.insert(question.topic);
    }
    const bool isInSight =
        m_page > 0 && m_page <= m_topics.size() && changed.contains(m_topics.at(m_page - 1).id);
    if (changed.isEmpty() || isInSight)
        return;
    const auto first = std::ranges::find_if(
        m_topics, [&changed](const FormTopic &topic) { return changed.contains(topic.id); });
    goToPage(static_cast<int>(first - m_topics.begin()) + 1);
}

void FormWindow::showUndo()
{
    const QUndoStack &stack = m_filled->undoStack();
    m_ui->undoAction->setEnabled(stack.canUndo());
    m_ui->redoAction->setEnabled(stack.canRedo());
    m_ui->undoAction->setText(stack.canUndo() ? tr("&Undo: %1").arg(stack.undoText()) : tr("&Undo"));
    m_ui->redoAction->setText(stack.canRedo() ? tr("&Redo: %1").arg(stack.redoText()) : tr("&Redo"));
}

void FormWindow::showSafety()
{
    using Kind = SaveState::Kind;
    const bool isKept = m_filled->safety() != FormSafety::NotKept;
    const QTime at = m_filled->keptAt().toLocalTime().time();
    m_ui->statusLine->setSaveState({.kind = isKept ? Kind::Saved : Kind::Failed, .savedAt = at});
    m_ui->emptyAction->setEnabled(!m_filled->draft().entries.isEmpty());
    if (isKept && m_saysNotKept)
        m_ui->noticeBar->hide();
    m_saysNotKept = !isKept;
}

void FormWindow::sayHowItBegan()
{
    const FormWords &words = m_filled->words();
    if (m_filled->keptBefore() == KeptText::Read)
        m_ui->noticeBar->showMessage(
            Tone::Good,
            words.say(u"restored"_s, {{u"date"_s, words.day(m_filled->keptAt().toLocalTime().date())}}),
            tr("OK"));
    if (m_filled->keptBefore() == KeptText::Damaged)
        m_ui->noticeBar->showMessage(
            Tone::Warn,
            tr("Your text from before is damaged and could not be read. It was put aside "
               "as %1.damaged.")
                .arg(m_filled->keptIn()),
            tr("OK"));
}

void FormWindow::sayNotKept(const std::exception &error)
{
    const ProblemText problem = problemText({}, error);
    m_ui->noticeBar->showMessage(Tone::Warn, tr("Your text is not kept: %1.").arg(problem.why),
                                 tr("Keep it elsewhere…"));
}

/// Other windows keep theirs in the same place.
void FormWindow::savePreferences()
{
    guarded(m_surroundings.prompts, this, tr("Your settings could not be kept"), [this] {
        Preferences kept = m_surroundings.preferences.load();
        kept.language = m_preferences.language;
        kept.scheme = m_preferences.scheme;
        kept.textScale = m_preferences.textScale;
        m_surroundings.preferences.save(kept);
    });
    emit preferencesKept();
}

} // namespace loopbaan
