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

constexpr int gap = 6;
constexpr qsizetype longestChip = 48; // characters; the whole text is taken over

QString chipText(const QString &text)
{
    return withoutMnemonic(text.size() <= longestChip ? text : text.left(longestChip) + u'…');
}

} // namespace

ChipFlow::ChipFlow(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_label(new TextLabel(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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
        chip->show();
    }
    for (qsizetype place = 0; place < texts.size(); ++place) {
        m_chips.at(place)->setText(chipText(texts.at(place)));
        m_chips.at(place)->setAccessibleName(spoken.at(place));
    }
    setVisible(!texts.isEmpty());
    chainTabs(QList<QWidget *>(m_chips.cbegin(), m_chips.cend()));
    updateGeometry();
    resizeEvent(nullptr);
}

QSize ChipFlow::sizeHint() const
{
    int width = 0;
    for (const QWidget *part : parts())
        width += part->sizeHint().width() + gap;
    return {width, heightForWidth(width)};
}

QSize ChipFlow::minimumSizeHint() const
{
    return {m_label->sizeHint().width(), m_label->sizeHint().height()};
}

int ChipFlow::heightForWidth(int width) const
{
    const QList<QRect> places = placesIn(width);
    return places.isEmpty() ? 0 : places.last().bottom() + 1;
}

void ChipFlow::resizeEvent(QResizeEvent *)
{
    const QList<QRect> places = placesIn(width());
    const QList<QWidget *> shown = parts();
    for (qsizetype part = 0; part < shown.size(); ++part) {
        const QRect place = places.at(part);
        shown.at(part)->setGeometry(
            isRightToLeft() ? QRect(QPoint(width() - place.right() - 1, place.top()), place.size()) : place);
    }
}

QList<QRect> ChipFlow::placesIn(int width) const
{
    QList<QRect> places;
    QPoint next;
    int height = 0;
    for (const QWidget *part : parts())
        height = qMax(height, part->sizeHint().height());
    for (const QWidget *part : parts()) {
        const int own = qMin(width, part->sizeHint().width());
        if (next.x() > 0 && next.x() + own > width)
            next = {0, next.y() + height + gap};
        places << QRect(next, QSize(own, height));
        next.rx() += own + gap;
    }
    return places;
}

QList<QWidget *> ChipFlow::parts() const
{
    QList<QWidget *> parts{m_label};
    for (QPushButton *chip : m_chips)
        parts << chip;
    return parts;
}

} // namespace loopbaan
