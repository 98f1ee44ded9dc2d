// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/text_label.h"

#include <QEvent>

namespace loopbaan {

TextLabel::TextLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void TextLabel::setRole(TextRole role)
{
    m_role = role;
    applyFont();
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    applyTone();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTone();
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    return QLabel::event(event);
}

void TextLabel::applyFont()
{
    setFont(fontFor(m_role));
}

void TextLabel::applyTone()
{
    const QColor color = foregroundOf(m_tone, tokensOf(palette()));
    if (palette().color(QPalette::WindowText) == color)
        return;
    QPalette own;
    own.setColor(QPalette::WindowText, color);
    setPalette(own);
}

} // namespace loopbaan
