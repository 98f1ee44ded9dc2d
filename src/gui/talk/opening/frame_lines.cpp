// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/opening/frame_lines.h"

#include "gui/widgets/icon_label.h"
#include "gui/widgets/text_label.h"

#include <QGridLayout>

#include <memory>

namespace loopbaan {

FrameLines::FrameLines(QWidget *parent)
    : QWidget(parent)
{
}

void FrameLines::setText(const QString &text, const QString &icon)
{
    if (text == m_text)
        return;
    m_text = text;
    for (QWidget *line : findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        const std::unique_ptr<QWidget> gone(line);
    std::unique_ptr<QLayout>(layout()).reset();
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    grid->setColumnStretch(1, 1);
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        auto *sign = new IconLabel(this);
        sign->setIcon(icon);
        sign->setTone(Tone::Muted);
        auto *words = new TextLabel(this);
        words->setText(line.trimmed());
        words->setWordWrap(true);
        const int row = grid->rowCount();
        grid->addWidget(sign, row, 0, Qt::AlignTop);
        grid->addWidget(words, row, 1);
    }
    setLayout(grid);
}

} // namespace loopbaan
