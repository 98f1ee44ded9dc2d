// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/form/form_words.h"
#include "app/form/working_copy.h"
#include "core/form/form_filling.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace loopbaan {

/// Where the text of a form is, for who fills it in.
enum class FormSafety { Untouched, Kept, NotKept };

/// A form that an employee fills in. Every step can be undone, and is on disk, in the working copy, before
/// changed() says so. It knows nothing of dossiers.
class FilledForm : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    /// With what was kept before in `folder`. Throws FileError when something damaged there cannot be put
    /// aside.
    FilledForm(const Form &form, const QString &folder, Clock clock);

    [[nodiscard]] const Form &form() const { return m_form; }
    [[nodiscard]] const FormWords &words() const { return m_words; }
    [[nodiscard]] const FormDraft &draft() const { return m_draft; }
    [[nodiscard]] DraftEntry entry(const QString &question) const { return entryOf(m_draft, question); }
    [[nodiscard]] QUndoStack &undoStack() { return m_steps; }
    [[nodiscard]] QDate today() const { return m_clock().toLocalTime().date(); }
    [[nodiscard]] QDateTime now() const { return m_clock(); }

    [[nodiscard]] KeptText keptBefore() const { return m_keptBefore; }
    [[nodiscard]] bool isHeldElsewhere() const { return m_copy.isHeldElsewhere(); }
    [[nodiscard]] FormSafety safety() const { return m_safety; }
    [[nodiscard]] const QDateTime &keptAt() const { return m_draft.saved; } ///< UTC
    [[nodiscard]] const QString &keptIn() const { return m_copy.path(); }

    /// One step, `what` names it for undo; nothing happens when nothing differs.
    void fillIn(const DraftEntry &entry, const QString &what);
    /// All of it at once, as one step.
    void replaceBy(const FormDraft &draft, const QString &what);
    /// Keeps the text in another place from now on. Throws FileError.
    void keepIn(const QString &path);
    /// Takes away all that was typed with its working copy, for good. Throws FileError.
    void empty();

signals:
    void changed();
    void safetyChanged();
    void keepingFailed(const std::exception &error); ///< once, until it works again

private:
    class Step;

    void become(const QList<DraftEntry> &entries);
    void keep();
    void setSafety(FormSafety safety);

    const Form m_form;
    const FormWords m_words;
    Clock m_clock;
    WorkingCopy m_copy;
    FormDraft m_draft;
    QUndoStack m_steps{};
    KeptText m_keptBefore = KeptText::None;
    FormSafety m_safety = FormSafety::Untouched;
};

} // namespace loopbaan
