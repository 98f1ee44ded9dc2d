// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/planning/option_head.h"

#include "app/talk/option_words.h"
#include "gui/look/icons.h"

#include "ui_option_head.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// The arrow says where it leads: within the work, to other work, out of the door.
QString iconOf(OptionScope scope)
{
    switch (scope) {
    case OptionScope::InsideFunction: return u"arrow-up-right"_s;
    case OptionScope::OutsideFunction: return u"arrow-left-right"_s;
    case OptionScope::OutsideOrganisation: return u"door-open"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

OptionHead::OptionHead(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::OptionHead>())
{
    m_ui->setupUi(this);
    m_ui->titleEdit->setRole(TextRole::Strong);
    m_ui->moreButton->setIcon(icon(u"three-dots"_s, Tone::Muted));
    m_ui->moreButton->setMenu(&m_menu);
    connect(m_menu.addAction(QString()), &QAction::triggered, this, &OptionHead::backRequested);
    connect(m_menu.addAction(QString()), &QAction::triggered, this, &OptionHead::onwardRequested);
    connect(m_menu.addAction(QString()), &QAction::triggered, this, &OptionHead::removeRequested);
    showTexts();
}

OptionHead::~OptionHead() = default;

void OptionHead::showOption(const CareerOption &option, const QString &remark)
{
    m_option = option;
    m_ui->titleEdit->setStoredText(option.text);
    m_ui->remarkLabel->setText(remark);
    m_ui->remarkLabel->setVisible(!remark.isEmpty());
    showScope();
}

void OptionHead::setReadOnly(bool readOnly)
{
    m_ui->titleEdit->setReadOnly(readOnly);
    m_ui->moreButton->setDisabled(readOnly);
}

CellText *OptionHead::title() const
{
    return m_ui->titleEdit;
}

void OptionHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showTexts();
}

void OptionHead::showTexts()
{
    m_menu.actions().at(0)->setText(tr("Move to the left\tAlt+Shift+Left"));
    m_menu.actions().at(1)->setText(tr("Move to the right\tAlt+Shift+Right"));
    m_menu.actions().at(2)->setText(tr("Delete"));
    showScope();
}

void OptionHead::showScope()
{
    m_ui->scopeIcon->setIcon(iconOf(m_option.scope));
    m_ui->scopeLabel->setText(wordOf(m_option.scope));
}

} // namespace loopbaan
