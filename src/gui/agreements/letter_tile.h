// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/look/tone.h"

#include <QWidget>

namespace loopbaan {

/// One letter in a square of the colour of its tone; outlined while there is nothing to say. Decoration: the
/// words beside it say the same.
class LetterTile : public QWidget
{
    Q_OBJECT

public:
    explicit LetterTile(QWidget *parent = nullptr);

    void setLetter(const QString &letter, Tone tone);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_letter{};
    Tone m_tone = Tone::Muted;
};

} // namespace loopbaan
