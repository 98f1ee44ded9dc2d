// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/agreements/agreement_tree.h"

#include "app/agreements/agreement_tree_model.h"
#include "gui/agreements/agreement_cell_delegate.h"
#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "gui/widgets/row_painting.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int headingMargin = 14;
constexpr int chevronSize = 10;

bool isHeading(const QModelIndex &index)
{
    return index.isValid() && !index.parent().isValid();
}

} // namespace

AgreementTree::AgreementTree(QWidget *parent)
    : QTreeView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new AgreementCellDelegate(this));
    header()->setSectionsClickable(true);
    header()->setSectionsMovable(false);
    header()->setSortIndicatorShown(true);
    header()->setStretchLastSection(false);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) { remember(index, false); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) { remember(index, true); });
}

void AgreementTree::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &AgreementTree::unfold);
    fitColumns();
    unfold();
}

void AgreementTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    if (isHeading(index))
        return drawHeading(*painter, option, index);
    QTreeView::drawRow(painter, option, index);
    const ColorTokens tokens = tokensOf(palette());
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, tokens.line);
}

QModelIndex AgreementTree::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    QModelIndex next = QTreeView::moveCursor(action, modifiers);
    const bool up = action == MoveUp || action == MovePrevious;
    if (!up && action != MoveDown && action != MoveNext)
        return next;
    while (isHeading(next) && isExpanded(next))
        next = up ? indexAbove(next) : indexBelow(next);
    return next.isValid() ? next : currentIndex();
}

void AgreementTree::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint()).siblingAtColumn(0);
    if (!isHeading(index) || event->button() != Qt::LeftButton)
        return QTreeView::mousePressEvent(event);
    setFocus(Qt::MouseFocusReason);
    setExpanded(index, !isExpanded(index));
}

void AgreementTree::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        emit removeRequested();
    else
        QTreeView::keyPressEvent(event);
}

void AgreementTree::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model() != nullptr)
        fitColumns();
}

void AgreementTree::unfold()
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (m_folded.isEmpty() || !m_folded.contains(index.data().toString()))
            expand(index);
    }
}

void AgreementTree::remember(const QModelIndex &heading, bool folded)
{
    if (folded)
        m_folded.insert(heading.data().toString());
    else if (!m_folded.isEmpty())
        m_folded.remove(heading.data().toString());
}

/// The agreement takes what the others leave over, which are as wide as their words usually are.
void AgreementTree::fitColumns()
{
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    const std::initializer_list<std::pair<AgreementColumn, int>> letters{
        {AgreementColumn::Employee, 21}, {AgreementColumn::Owner, 24}, {AgreementColumn::Due, 31}};
    for (const auto &[column, count] : letters)
        header()->resizeSection(static_cast<int>(column), count * letter);
}

void AgreementTree::drawHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const ColorTokens tokens = tokensOf(palette());
    const QRect &row = option.rect;
    painter.save();
    painter.fillRect(row, tokens.alternate);
    painter.fillRect(row.left(), row.bottom(), row.width(), 1, tokens.line);
    const QRectF chevron(row.left() + headingMargin, row.center().y() - chevronSize / 2.0 + 0.5, chevronSize,
                         chevronSize);
    paintIcon(painter, chevron, isExpanded(index) ? u"chevron-down"_s : u"chevron-right"_s, tokens.text);
    QRect place = row.adjusted(headingMargin + chevronSize + 10, 0, -headingMargin, -1);
    const QFontMetrics metrics(fontFor(TextRole::Strong));
    const QString title = metrics.elidedText(index.data().toString(), Qt::ElideRight, place.width() - 60);
    painter.setFont(fontFor(TextRole::Strong));
    painter.setPen(tokens.text);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, title);
    place.setLeft(place.left() + metrics.horizontalAdvance(title) + 10);
    painter.setFont(fontFor(TextRole::Detail));
    painter.setPen(tokens.muted);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                     QLocale().toString(index.data(AgreementTreeModel::CountRole).toInt()));
    if (index == currentIndex() && hasFocus()) {
        QStyleOptionViewItem focused(option);
        focused.state |= QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
        focused.widget = this;
        paintRowFocus(painter, focused);
    }
    painter.restore();
}

} // namespace loopbaan
