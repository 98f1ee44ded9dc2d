// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/look/fonts.h"
#include "gui/widgets/saved_text.h"

namespace loopbaan {

/// A text in a row or cell, as high as what it says: no frame of its own, and a ring while it has the
/// keyboard.
class CellText : public SavedText
{
    Q_OBJECT

public:
    explicit CellText(QWidget *parent = nullptr);

    void setRole(TextRole role);
    /// Enter does not begin a new line but says `entered`; Shift+Enter begins one.
    void setEntersOnReturn(bool enters) { m_entersOnReturn = enters; }

signals:
    void entered(); ///< what was typed is stored by then

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    TextRole m_role = TextRole::Body;
    bool m_entersOnReturn = false;
};

} // namespace loopbaan
