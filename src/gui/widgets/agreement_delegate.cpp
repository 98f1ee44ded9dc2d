// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/agreement_delegate.h"

#include "app/rows/agreement_row.h"
#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "gui/widgets/row_painting.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int signGap = 8;
constexpr int signSize = 16;

QString elided(const QString &text, TextRole role, int width)
{
    return QFontMetrics(fontFor(role)).elidedText(text.simplified(), Qt::ElideRight, width);
}

/// What a title takes beside its first line.
int moreHeight(const QStringList &title)
{
    return static_cast<int>(title.size() - 1) * QFontMetrics(fontFor(TextRole::Body)).lineSpacing();
}

} // namespace

QString iconOf(AgreementStatus status)
{
    switch (status) {
    case AgreementStatus::Planned: return u"circle"_s;
    case AgreementStatus::InProgress: return u"arrow-repeat"_s;
    case AgreementStatus::Reached: return u"check-circle-fill"_s;
    case AgreementStatus::Partly: return u"circle-half"_s;
    case AgreementStatus::NotReached: return u"x-circle"_s;
    case AgreementStatus::Dropped: return u"slash-circle"_s;
    }
    Q_UNREACHABLE();
}

QString iconOf(AgreementStatus status, StatusTone tone)
{
    if (tone == StatusTone::Overdue)
        return u"exclamation-circle-fill"_s;
    return tone == StatusTone::Soon ? u"clock"_s : iconOf(status);
}

AgreementDelegate::AgreementDelegate(int margin, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_margin(margin)
{
}

void AgreementDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const auto row = index.data(RowRole).value<AgreementRow>();
    const ColorTokens tokens = tokensOf(option.palette);
    const QColor color = foregroundOf(toneOf(row.tone), tokens);
    painter->save();
    paintRowGround(*painter, option);
    const QRectF sign(option.rect.left() + m_margin, option.rect.center().y() - signSize / 2.0 + 0.5,
                      signSize, signSize);
    paintIcon(*painter, sign, iconOf(row.status, row.tone), color);
    const QRect place = textRect(option.rect);
    const QStringList title = titleIn(row.text, place.width());
    const int more = moreHeight(title);
    const TwoLines lines = twoLinesIn(place);
    painter->setFont(fontFor(TextRole::Body));
    painter->setPen(tokens.text);
    painter->drawText(lines.first.adjusted(0, -more / 2, 0, more - more / 2),
                      Qt::AlignLeft | Qt::AlignVCenter, title.join(u'\n'));
    painter->setFont(fontFor(TextRole::Detail));
    painter->setPen(color);
    painter->drawText(lines.second.translated(0, more - more / 2), Qt::AlignLeft | Qt::AlignVCenter,
                      elided(row.detail, TextRole::Detail, lines.second.width()));
    painter->restore();
}

QSize AgreementDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (m_mostLines < 2 || view == nullptr)
        return {0, twoLineHeight()};
    const int width = textRect(view->viewport()->rect()).width();
    return {0, twoLineHeight() + moreHeight(titleIn(index.data(RowRole).value<AgreementRow>().text, width))};
}

bool AgreementDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                  const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString text = index.data(RowRole).value<AgreementRow>().text.simplified();
    // Escaped: a tip would read an agreement with a tag in it as markup.
    if (titleIn(text, textRect(option.rect).width()).join(u' ') != text)
        QToolTip::showText(event->globalPos(), text.toHtmlEscaped(), view);
    else
        QToolTip::hideText();
    return true;
}

QStringList AgreementDelegate::titleIn(const QString &text, int width) const
{
    const QString whole = text.simplified();
    QTextLayout layout(whole, fontFor(TextRole::Body));
    layout.beginLayout();
    QStringList lines;
    qsizetype from = 0;
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() + 1 < m_mostLines;
         line = layout.createLine()) {
        line.setLineWidth(width);
        if (line.textStart() + line.textLength() >= whole.size())
            break;
        lines << whole.mid(line.textStart(), line.textLength()).trimmed();
        from = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return lines << elided(whole.mid(from), TextRole::Body, width);
}

QRect AgreementDelegate::textRect(const QRect &row) const
{
    return row.adjusted(m_margin + signSize + signGap, 0, -m_margin, -1);
}

} // namespace loopbaan
