// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form/filled_form.h"

#include "storage/file_error.h"

#include <QUndoCommand>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int mostSteps = 500;

QDateTime wholeSeconds(const QDateTime &moment)
{
    return QDateTime::fromSecsSinceEpoch(moment.toSecsSinceEpoch(), Qt::UTC);
}

} // namespace

/// From one state of the form to another. The entries share what did not change.
class FilledForm::Step : public QUndoCommand
{
public:
    Step(FilledForm &form, const QList<DraftEntry> &after, const QString &what)
        : QUndoCommand(what)
        , m_form(form)
        , m_before(form.m_draft.entries)
        , m_after(after)
    {
    }

    void undo() override { m_form.become(m_before); }
    void redo() override { m_form.become(m_after); }

private:
    FilledForm &m_form;
    const QList<DraftEntry> m_before;
    const QList<DraftEntry> m_after;
};

FilledForm::FilledForm(const Form &form, const QString &folder, Clock clock)
    : m_form(form)
    , m_words(form)
    , m_clock(std::move(clock))
    , m_copy(form, folder)
    , m_draft(emptyDraft(form))
{
    m_steps.setUndoLimit(mostSteps);
    m_keptBefore = m_copy.read(m_draft);
    if (m_keptBefore == KeptText::Read)
        m_safety = FormSafety::Kept;
}

void FilledForm::fillIn(const DraftEntry &entry, const QString &what)
{
    FormDraft filled = m_draft;
    put(filled, entry);
    replaceBy(filled, what);
}

void FilledForm::replaceBy(const FormDraft &draft, const QString &what)
{
    if (draft.entries != m_draft.entries)
        m_steps.push(new Step(*this, draft.entries, what));
}

void FilledForm::keepIn(const QString &path)
{
    m_draft.saved = wholeSeconds(m_clock());
    m_copy.moveTo(path, m_draft, m_words.say(u"copyWarning"_s));
    setSafety(FormSafety::Kept);
}

void FilledForm::empty()
{
    m_copy.remove();
    m_steps.clear();
    m_draft = emptyDraft(m_form);
    m_keptBefore = KeptText::None;
    setSafety(FormSafety::Untouched);
    emit changed();
}

void FilledForm::become(const QList<DraftEntry> &entries)
{
    m_draft.entries = entries;
    keep();
    emit changed();
}

void FilledForm::keep()
{
    try {
        m_draft.saved = wholeSeconds(m_clock());
        m_copy.write(m_draft, m_words.say(u"copyWarning"_s));
        setSafety(FormSafety::Kept);
    } catch (const FileError &error) {
        const bool isNews = m_safety != FormSafety::NotKept;
        setSafety(FormSafety::NotKept);
        if (isNews)
            emit keepingFailed(error);
    }
}

void FilledForm::setSafety(FormSafety safety)
{
    m_safety = safety;
    emit safetyChanged();
}

} // namespace loopbaan
