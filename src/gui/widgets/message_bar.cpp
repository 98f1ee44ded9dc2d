// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/message_bar.h"

#include "gui/look/icons.h"

#include "ui_message_bar.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Warn: return u"exclamation-circle-fill"_s;
    case Tone::Soon: return u"clock"_s;
    case Tone::Good: return u"check-circle-fill"_s;
    case Tone::Private: return u"lock-fill"_s;
    default: return u"info-circle"_s;
    }
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::MessageBar>())
{
    m_ui->setupUi(this);
    m_ui->closeButton->setIcon(icon(u"x-circle"_s));
    setClosable(false);
    connect(m_ui->actionButton, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_ui->closeButton, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

MessageBar::~MessageBar() = default;

void MessageBar::showMessage(Tone tone, const QString &text, const QString &action)
{
    m_tone = tone;
    m_ui->iconLabel->setIcon(iconOf(tone));
    m_ui->iconLabel->setTone(tone);
    m_ui->textLabel->setText(text);
    m_ui->actionButton->setText(action);
    m_ui->actionButton->setVisible(!action.isEmpty());
    setAccessibleName(text);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::setClosable(bool closable)
{
    m_ui->closeButton->setVisible(closable);
}

void MessageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const QString text = m_ui->textLabel->text();
    const QString action = m_ui->actionButton->text();
    m_ui->retranslateUi(this);
    m_ui->textLabel->setText(text);
    m_ui->actionButton->setText(action);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ColorTokens tokens = tokensOf(palette());
    painter.fillRect(rect(), backgroundOf(m_tone, tokens));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 3, height())),
                     foregroundOf(m_tone, tokens));
}

} // namespace loopbaan
