// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/saved_text.h"

namespace loopbaan {

/// What is typed in a form: as long as is ever read back, with the caret in sight while the field grows.
class FormText : public SavedText
{
    Q_OBJECT

public:
    FormText(qsizetype longest, QWidget *parent);

private:
    void limit(int position, int added);
    void keepCaretInSight();

    const qsizetype m_longest; ///< in characters
};

} // namespace loopbaan
