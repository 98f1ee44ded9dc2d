// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/guide_line_delegate.h"

#include "app/settings/guide_list_model.h"
#include "gui/look/color_tokens.h"
#include "gui/look/fonts.h"
#include "gui/widgets/row_painting.h"
#include "gui/widgets/saved_line.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace loopbaan {

namespace {

constexpr int lineMargin = 12;
constexpr int lineAir = 7;
constexpr int gripWidth = 6;
constexpr int gripDot = 2;
constexpr int gripRows = 4;
constexpr int partGap = 12;
constexpr int leastWords = 160;

struct LineParts
{
    QRect grip{};
    QRect tick{};
    QRect words{};
    QRect remark{};
};

/// Of the lines below it; there is nothing to switch or to choose.
bool isTitle(const QModelIndex &index)
{
    return !index.flags().testFlag(Qt::ItemIsSelectable);
}

int remarkWidth(const QModelIndex &index)
{
    const QString remark = index.data(GuideListModel::RemarkRole).toString();
    return remark.isEmpty() ? 0 : QFontMetrics(fontFor(TextRole::Detail)).horizontalAdvance(remark) + 1;
}

LineParts partsOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect row = option.rect.adjusted(lineMargin, lineAir, -lineMargin, -lineAir - 1);
    const int box = option.widget->style()->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget);
    const int line = option.fontMetrics.height();
    LineParts parts;
    parts.grip = QRect(row.left(), row.top(), gripWidth, line);
    if (isTitle(index)) {
        parts.words = row;
        return parts;
    }
    parts.tick = QRect(parts.grip.right() + partGap, row.top() + (line - box) / 2, box, box);
    const int width = remarkWidth(index);
    parts.remark = QRect(row.right() - width + 1, row.top(), width, line);
    parts.words = row;
    parts.words.setLeft(parts.tick.right() + partGap);
    if (width > 0)
        parts.words.setRight(parts.remark.left() - partGap);
    return parts;
}

void paintGrip(QPainter &painter, const QRect &place, const QColor &color)
{
    const int top = place.center().y() - gripRows * gripDot + 1;
    for (int row = 0; row < gripRows; ++row) {
        for (const int column : {0, gripWidth - gripDot})
            painter.fillRect(place.left() + column, top + 2 * gripDot * row, gripDot, gripDot, color);
    }
}

void paintTick(QPainter &painter, const QRect &place, QStyleOptionViewItem option, bool isOn)
{
    option.rect = place;
    option.state.setFlag(QStyle::State_On, isOn);
    option.state.setFlag(QStyle::State_Off, !isOn);
    option.state.setFlag(QStyle::State_HasFocus, false);
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &option, &painter,
                                          option.widget);
}

bool isOn(const QModelIndex &index)
{
    return index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

/// Whether `event` is on the tick, or is the key that stands for it.
bool switches(const QEvent &event, const QRect &tick)
{
    if (event.type() == QEvent::KeyPress)
        return static_cast<const QKeyEvent &>(event).key() == Qt::Key_Space;
    if (event.type() != QEvent::MouseButtonRelease)
        return false;
    const auto &mouse = static_cast<const QMouseEvent &>(event);
    const QRect easy = tick.adjusted(-partGap / 2, -lineAir, partGap / 2, lineAir);
    return mouse.button() == Qt::LeftButton && easy.contains(mouse.position().toPoint());
}

} // namespace

void GuideLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const ColorTokens tokens = tokensOf(option.palette);
    const LineParts parts = partsOf(option, index);
    painter->save();
    paintRowGround(*painter, option);
    if (isTitle(index)) {
        painter->setFont(fontFor(TextRole::Strong));
        painter->setPen(tokens.text);
        painter->drawText(parts.words, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop,
                          index.data().toString());
        painter->restore();
        return;
    }
    if (index.flags().testFlag(Qt::ItemIsDragEnabled))
        paintGrip(*painter, parts.grip, tokens.control);
    paintTick(*painter, parts.tick, option, isOn(index));
    painter->setFont(option.font);
    const bool isEmpty = index.data(Qt::EditRole).toString().isEmpty();
    painter->setPen(isOn(index) && !isEmpty ? tokens.text : tokens.muted);
    painter->drawText(parts.words, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, index.data().toString());
    painter->setFont(fontFor(TextRole::Detail));
    painter->setPen(tokens.muted);
    painter->drawText(parts.remark, Qt::AlignRight | Qt::AlignVCenter,
                      index.data(GuideListModel::RemarkRole).toString());
    painter->restore();
}

QSize GuideLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem line(option);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    line.rect = QRect(0, 0, view == nullptr ? 0 : view->viewport()->width(), 0);
    const QRect words = partsOf(line, index).words;
    const QRect room(0, 0, qMax(leastWords, words.width()), 1'000'000);
    const int height =
        option.fontMetrics.boundingRect(room, Qt::TextWordWrap, index.data().toString()).height();
    return {0, height + 2 * lineAir + 1};
}

QWidget *GuideLineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                         const QModelIndex &index) const
{
    auto *line = new SavedLine(parent);
    line->setAccessibleName(tr("Own sentence"));
    connect(line, &SavedLine::typing, this, &GuideLineDelegate::typing);
    connect(line, &SavedLine::textToStore, this, [place = QPersistentModelIndex(index)](const QString &text) {
        if (place.isValid())
            const_cast<QAbstractItemModel *>(place.model())->setData(place, text, Qt::EditRole);
    });
    return line;
}

void GuideLineDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *line = qobject_cast<SavedLine *>(editor))
        line->setStoredText(index.data(Qt::EditRole).toString());
}

void GuideLineDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                             const QModelIndex &index) const
{
    QRect place = option.rect;
    place.setLeft(partsOf(option, index).words.left() - partGap / 2);
    editor->setGeometry(place.adjusted(0, 0, -lineMargin, 0));
}

bool GuideLineDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool canSwitch = index.flags().testFlag(Qt::ItemIsUserCheckable);
    if (!canSwitch || !switches(*event, partsOf(option, index).tick))
        return false;
    return model->setData(index, isOn(index) ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace loopbaan
