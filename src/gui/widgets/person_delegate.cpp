// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/person_delegate.h"

#include "app/rows/person_row.h"
#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "gui/widgets/avatar.h"
#include "gui/widgets/row_painting.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int margin = 12;
constexpr int gap = 10;
constexpr int tickSize = 16;

QString iconOf(StatusMark mark)
{
    switch (mark) {
    case StatusMark::None: return {};
    case StatusMark::Done: return u"check-circle-fill"_s;
    case StatusMark::InProgress: return u"pencil"_s;
    case StatusMark::Waiting: return u"file-earmark"_s;
    case StatusMark::Missing: return u"exclamation-circle"_s;
    }
    Q_UNREACHABLE();
}

bool hasTick(const QModelIndex &index)
{
    return index.data(Qt::CheckStateRole).isValid();
}

QRect tickRect(const QRect &row)
{
    return {row.left() + margin, row.center().y() - tickSize / 2, tickSize, tickSize};
}

void paintTick(QPainter *painter, const QStyleOptionViewItem &option, Qt::CheckState state)
{
    QStyleOptionViewItem box(option);
    box.rect = QStyle::visualRect(option.direction, option.rect, tickRect(option.rect));
    box.state.setFlag(QStyle::State_On, state == Qt::Checked);
    box.state.setFlag(QStyle::State_Off, state == Qt::Unchecked);
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter,
                                          option.widget);
}

constexpr int slack = 3; // texts measured together and apart differ by fractions of pixels
constexpr int fewestLetters = 5; // of a job cut short: less says nothing

QString shortened(const QString &job, const QFontMetrics &metrics, int room)
{
    const QString fitting = metrics.elidedText(job, Qt::ElideRight, qMax(0, room));
    return fitting != job && fitting.size() < fewestLetters ? QString() : fitting;
}

/// The second line: the job gives way, the status does not.
void paintSecondLine(QPainter &painter, QRect line, const PersonRow &row, const ColorTokens &tokens)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QColor statusColor = foregroundOf(toneOf(row.tone), tokens);
    if (!row.job.isEmpty()) {
        const QString between = row.status.isEmpty() ? QString() : u" · "_s;
        const int room = line.width() - metrics.horizontalAdvance(between + row.status) - slack;
        const QString job = shortened(row.job, metrics, room);
        painter.setPen(tokens.muted);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, job + (job.isEmpty() ? QString() : between));
        line.setLeft(line.left() + metrics.horizontalAdvance(job + (job.isEmpty() ? QString() : between)));
    }
    if (const QString mark = iconOf(row.mark); !mark.isEmpty()) {
        const int side = metrics.ascent();
        paintIcon(painter, QRectF(line.left(), line.center().y() - side / 2.0 + 0.5, side, side), mark,
                  statusColor);
        line.setLeft(line.left() + side + 4);
    }
    painter.setPen(statusColor);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(row.status, Qt::ElideRight, line.width()));
}

} // namespace

void PersonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto row = index.data(RowRole).value<PersonRow>();
    const ColorTokens tokens = tokensOf(option.palette);
    painter->save();
    paintRowGround(*painter, option);
    QRect rest = option.rect.adjusted(margin, 0, -margin, -1);
    if (hasTick(index)) {
        paintTick(painter, option, index.data(Qt::CheckStateRole).value<Qt::CheckState>());
        rest.setLeft(rest.left() + tickSize + gap);
    }
    const int circle = 2 * option.fontMetrics.height();
    paintAvatar(*painter, QRectF(rest.left(), rest.center().y() - circle / 2.0 + 0.5, circle, circle),
                row.initials, option.palette);
    rest.setLeft(rest.left() + circle + gap);

    const TwoLines lines = twoLinesIn(rest);
    painter->setFont(fontFor(TextRole::Strong));
    painter->setPen(tokens.text);
    painter->drawText(lines.first, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(row.name, Qt::ElideRight, lines.first.width()));
    painter->setFont(fontFor(TextRole::Detail));
    paintSecondLine(*painter, lines.second, row, tokens);
    painter->restore();
}

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, twoLineHeight()};
}

bool PersonDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (!hasTick(index) || !index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    const bool clicked = event->type() == QEvent::MouseButtonRelease
        && tickRect(option.rect).adjusted(-4, -4, 4, 4).contains(static_cast<QMouseEvent *>(event)->pos());
    const bool typed =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!clicked && !typed)
        return false;
    const bool ticked = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    return model->setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace loopbaan
