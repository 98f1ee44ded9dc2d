// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/look/fonts.h"
#include "gui/look/tone.h"

#include <QLabel>

namespace loopbaan {

/// A label whose font comes from its role and whose colour from its tone. Always plain text, so that nothing
/// a person typed is ever read as markup.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(QWidget *parent = nullptr);

    [[nodiscard]] TextRole role() const { return m_role; }
    void setRole(TextRole role);
    [[nodiscard]] Tone tone() const { return m_tone; }
    void setTone(Tone tone);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void applyFont();
    void applyTone();

    TextRole m_role = TextRole::Body;
    Tone m_tone = Tone::Text;
};

} // namespace loopbaan
