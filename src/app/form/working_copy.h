// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form_draft.h"

#include <QLockFile>

#include <memory>
#include <optional>

namespace loopbaan {

/// What became of the text that was kept before.
enum class KeptText {
    None, ///< there was none
    Read,
    Damaged, ///< cannot be read; it was put aside under another name
};

/// The employee's own copy of a form as it is filled in: one file, private text and all, that only they can
/// read. It is written by whoever holds it; see docs/decisions/0011-working-copies-stay-with-the-employee.md.
class WorkingCopy
{
public:
    /// Named by the form's random id, so that a second download of the form finds it too.
    WorkingCopy(const Form &form, const QString &folder);
    ~WorkingCopy();
    Q_DISABLE_COPY_MOVE(WorkingCopy)

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Is the same form open in another window? Then that one keeps the text.
    [[nodiscard]] bool isHeldElsewhere() const { return m_isHeldElsewhere; }

    /// Takes what was kept into `draft`. Throws FileError when something damaged cannot be put aside.
    KeptText read(FormDraft &draft) const;
    /// Whole or not at all. Throws FileError.
    void write(const FormDraft &draft, const QString &warning) const;
    /// From now on in `path`; what was kept where it was goes once it is there. Throws FileError.
    void moveTo(const QString &path, const FormDraft &draft, const QString &warning);
    /// Nothing stays behind, also of what was put aside or cut off while writing. Throws FileError.
    void remove() const;

private:
    const Form m_form;
    QString m_path;
    std::unique_ptr<QLockFile> m_lock{};
    bool m_isHeldElsewhere = false;
};

} // namespace loopbaan
