// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/look/tone.h"

#include <QString>
#include <QWidget>

namespace loopbaan {

/// One drawing in the colour of its tone, bare or in a tinted square. Decoration: words stand beside it.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(QWidget *parent = nullptr);

    void setIcon(const QString &name);
    void setTone(Tone tone);
    /// Side of the drawing; in a tile it has 12 more on every side.
    void setExtent(int pixels);
    void setTiled(bool tiled);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Tone m_tone = Tone::Text;
    int m_extent = 16;
    bool m_tiled = false;
};

} // namespace loopbaan
