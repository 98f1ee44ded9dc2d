// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QDateTimeEdit;
class QKeyEvent;
QT_END_NAMESPACE

namespace loopbaan {

/// Lets a field of sections be typed in as text. Qt moves on by itself once a section is complete, and would
/// take the "/" or ":" that follows for one more step; and what is typed over a field that is selected as a
/// whole would go to its last section.
class SectionTyping
{
public:
    /// Before the field gets `key`; false when it is not to get it.
    bool begins(QDateTimeEdit &field, const QKeyEvent &key);
    /// After it did.
    void ends(const QDateTimeEdit &field, const QKeyEvent &key);

private:
    int m_section = 0; ///< where the key found the field
    bool m_hasMovedOn = false; ///< by the digit before
};

} // namespace loopbaan
