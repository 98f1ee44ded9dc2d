// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/warm_style.h"

#include "gui/look/color_tokens.h"
#include "gui/look/paint_bars.h"
#include "gui/look/paint_buttons.h"
#include "gui/look/paint_fields.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOption>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int controlHeight = 32;
constexpr int comboPadding = 44; // text inset, arrow and air between them
constexpr int choiceIconGap = 7;

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) != nullptr
        || qobject_cast<const QPlainTextEdit *>(widget) != nullptr;
}

/// The line edit inside a spin box or combo box: its parent draws the frame.
bool isInsideField(const QWidget *widget)
{
    const QWidget *parent = widget == nullptr ? nullptr : widget->parentWidget();
    return qobject_cast<const QAbstractSpinBox *>(parent) != nullptr
        || qobject_cast<const QComboBox *>(parent) != nullptr;
}

using Paint = void (*)(QPainter &, const QStyleOption &);

/// The painting of a primitive that looks the same on every widget; null when Fusion's stays.
Paint paintOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck: return paintCheckBox;
    case QStyle::PE_IndicatorRadioButton: return paintRadioButton;
    case QStyle::PE_PanelButtonCommand: return paintPushButton;
    case QStyle::PE_PanelButtonTool: return paintToolButton;
    case QStyle::PE_FrameFocusRect: return paintFocusRing;
    case QStyle::PE_PanelItemViewRow: return paintSelectedRow;
    case QStyle::PE_PanelItemViewItem: return paintSelectedRow;
    case QStyle::PE_FrameTabBarBase: return paintTabBase;
    case QStyle::PE_PanelTipLabel: return paintToolTip;
    case QStyle::PE_FrameMenu: return paintMenuFrame;
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_PanelMenuBar: return [](QPainter &, const QStyleOption &) {};
    default: return nullptr;
    }
}

} // namespace

WarmStyle::WarmStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void WarmStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // The square viewport would cover the rounded frame that drawPrimitive fills.
    if (isTextArea(widget))
        static_cast<QAbstractScrollArea *>(widget)->viewport()->setAutoFillBackground(false);
    // Our scroll bars have no ground of their own: what they lie on shows through.
    if (qobject_cast<QScrollBar *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
}

int WarmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 9;
    case PM_DefaultFrameWidth:
        return isTextArea(widget) ? 4 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_LineEditIconMargin: return 8;
    case PM_SplitterWidth: return 1;
    case PM_FocusFrameHMargin:
    case PM_HeaderMargin: return 8; // at both sides of the text in a cell and in its heading
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollBarSliderMin: return 32;
    case PM_TabBarTabHSpace: return 24;
    case PM_TabBarTabVSpace: return 20;
    case PM_MenuBarPanelWidth: return 0;
    case PM_MenuBarItemSpacing: return 2;
    case PM_MenuBarHMargin: return 6;
    case PM_MenuBarVMargin: return 2;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int WarmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_UnderlineShortcut: return 1;
    case SH_ComboBox_Popup: return 0;
    case SH_EtchDisabledText: return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_ScrollBar_Transient: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize WarmStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: return pushButtonSize(option, size).expandedTo(QSize(0, controlHeight));
    case CT_LineEdit: return isInsideField(widget) ? result : result.expandedTo(QSize(0, controlHeight));
    case CT_ComboBox:
        return QSize(size.width() + comboPadding, result.height()).expandedTo(QSize(0, controlHeight));
    case CT_SpinBox: return result.expandedTo(QSize(0, controlHeight)) + QSize(8, 0);
    case CT_MenuBarItem: return result + QSize(4, 2);
    case CT_MenuItem: return result + QSize(12, 4);
    case CT_ItemViewItem: return result.expandedTo(QSize(0, option->fontMetrics.height() + 10));
    default: return result;
    }
}

QRect WarmStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents && !isInsideField(widget))
        return option->rect.adjusted(8, 1, -8, -1);
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect WarmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarPart(*bar, part, pixelMetric(PM_ScrollBarSliderMin, option, widget));
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(8, 1, -28, -1));
    if (control == CC_SpinBox && part != SC_SpinBoxFrame)
        return spinBoxPart(*option, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void WarmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (element == PE_IndicatorHeaderArrow && widget != nullptr) // Fusion has it in the upper corner
        painter->translate(0, widget->rect().center().y() - option->rect.center().y());
    const bool isField = element == PE_PanelLineEdit || element == PE_FrameLineEdit;
    if (const Paint paint = paintOf(element))
        paint(*painter, *option);
    else if (isField && !isInsideField(widget))
        paintField(*painter, *option);
    else if (element == PE_Frame && isTextArea(widget))
        paintField(*painter, *option);
    else if (!isField)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    painter->restore();
}

void WarmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel: paintPushButtonLabel(*painter, *option); return;
    case CE_PushButtonBevel: proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget); return;
    case CE_TabBarTabShape: paintTab(*painter, *option); return;
    case CE_TabBarTabLabel: drawTabLabel(*option, painter, widget); return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: paintHeaderSection(*painter, *option); return;
    case CE_MenuBarEmptyArea: paintMenuBarGround(*painter, *option); return;
    case CE_MenuBarItem: paintMenuBarItem(*painter, *option, *this); return;
    case CE_Splitter: painter->fillRect(option->rect, tokensOf(option->palette).line); return;
    case CE_ItemViewItem: drawItem(*option, painter, widget); return;
    case CE_ComboBoxLabel: drawChoice(*option, painter, widget); return;
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

/// With our ring where the keyboard is, instead of Fusion's grey box.
void WarmStyle::drawTabLabel(const QStyleOption &option, QPainter *painter, const QWidget *widget) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&option);
    if (tab == nullptr)
        return;
    QStyleOptionTab plain(*tab);
    plain.state.setFlag(State_HasFocus, false);
    QProxyStyle::drawControl(CE_TabBarTabLabel, &plain, painter, widget);
    if (!showsFocus(option))
        return;
    plain.rect.adjust(2, 4, -2, -6);
    painter->setRenderHint(QPainter::Antialiasing);
    paintFocusRing(*painter, plain);
}

/// Selected rows keep the colour of their text: they are tinted, not inverted.
void WarmStyle::drawItem(const QStyleOption &option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    if (item == nullptr)
        return QProxyStyle::drawControl(CE_ItemViewItem, &option, painter, widget);
    QStyleOptionViewItem plain(*item);
    plain.palette.setColor(QPalette::HighlightedText, plain.palette.color(QPalette::Text));
    QProxyStyle::drawControl(CE_ItemViewItem, &plain, painter, widget);
}

/// What is chosen ends in "…" where there is no room; Fusion cuts through a letter and leaves no air between
/// drawing and text.
void WarmStyle::drawChoice(const QStyleOption &option, QPainter *painter, const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
    if (box == nullptr)
        return QProxyStyle::drawControl(CE_ComboBoxLabel, &option, painter, widget);
    QStyleOptionComboBox fitting(*box);
    const QRect field = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
    const int icon = box->currentIcon.isNull() ? 0 : box->iconSize.width() + choiceIconGap;
    if (icon > 0) {
        const QRect place(field.left(), field.top(), box->iconSize.width(), field.height());
        box->currentIcon.paint(painter, visualRect(box->direction, field, place), Qt::AlignCenter,
                               box->state.testFlag(State_Enabled) ? QIcon::Normal : QIcon::Disabled);
        fitting.currentIcon = {};
        fitting.rect = visualRect(box->direction, box->rect, box->rect.adjusted(icon, 0, 0, 0));
    }
    const int room = field.width() - 2 - icon;
    fitting.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room);
    QProxyStyle::drawControl(CE_ComboBoxLabel, &fitting, painter, widget);
}

/// Three dots say already that there is more: no arrow in their corner.
void WarmStyle::drawToolButton(const QStyleOptionComplex &option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(&option);
    if (button == nullptr || !button->text.isEmpty())
        return QProxyStyle::drawComplexControl(CC_ToolButton, &option, painter, widget);
    QStyleOptionToolButton plain(*button);
    plain.features.setFlag(QStyleOptionToolButton::HasMenu, false);
    QProxyStyle::drawComplexControl(CC_ToolButton, &plain, painter, widget);
}

void WarmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (control == CC_ComboBox)
        paintComboBox(*painter, *option);
    else if (control == CC_SpinBox)
        paintSpinBox(*painter, *option, *this, widget);
    else if (control == CC_ScrollBar)
        paintScrollBar(*painter, *option, *this, widget);
    else if (control == CC_ToolButton)
        drawToolButton(*option, painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    painter->restore();
}

} // namespace loopbaan
