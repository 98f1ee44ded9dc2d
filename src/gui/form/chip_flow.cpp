// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/form/chip_flow.h"

#include "gui/look/icons.h"
#include "gui/widgets/breakable_text.h"
#include "gui/widgets/tab_stops.h"
#include "gui/widgets/text_label.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr qsizetype longestChip = 48; // characters; the whole text is taken over

QString chipText(const QString &text)
{
    return withoutMnemonic(text.size() <= longestChip ? text : text.left(longestChip) + u'…');
}

} // namespace

ChipFlow::ChipFlow(const QString &label, QWidget *parent)
    : FlowRow(parent)
    , m_label(new TextLabel(this))
{
    m_label->setText(label);
    m_label->setTone(Tone::Muted);
    hide();
}

void ChipFlow::setChips(const QStringList &texts, const QStringList &spoken)
{
    if (texts == m_texts)
        return;
    m_texts = texts;
    while (m_chips.size() > texts.size())
        m_chips.takeLast()->deleteLater();
    while (m_chips.size() < texts.size()) {
        auto *chip = new QPushButton(this);
        const qsizetype place = m_chips.size();
        chip->setObjectName(u"chip%1"_s.arg(place));
        chip->setIcon(icon(u"plus"_s, Tone::Primary));
        connect(chip, &QPushButton::clicked, this, [this, place] { emit chosen(m_texts.at(place)); });
        m_chips << chip;
    }
    for (qsizetype place = 0; place < texts.size(); ++place) {
        m_chips.at(place)->setText(chipText(texts.at(place)));
        m_chips.at(place)->setAccessibleName(spoken.at(place));
    }
    setVisible(!texts.isEmpty());
    chainTabs(QList<QWidget *>(m_chips.cbegin(), m_chips.cend()));
}

} // namespace loopbaan
