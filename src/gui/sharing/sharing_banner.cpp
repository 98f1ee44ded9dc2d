// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sharing/sharing_banner.h"

#include "gui/look/color_tokens.h"

#include "ui_sharing_banner.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace loopbaan {

SharingBanner::SharingBanner(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SharingBanner>())
{
    m_ui->setupUi(this);
    m_ui->companyIcon->setIcon(u"people-fill"_s);
    connect(m_ui->stayButton, &QPushButton::clicked, this, &SharingBanner::stay);
    connect(m_ui->showAllButton, &QPushButton::clicked, this, &SharingBanner::showAllChosen);
    showQuestion(false);
    hide();
}

SharingBanner::~SharingBanner() = default;

void SharingBanner::showCompany(const QString &employee)
{
    m_employee = employee;
    m_ui->whoLabel->setText(tr("%1 may see everything on this screen.").arg(employee));
    showQuestion(false);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void SharingBanner::ask()
{
    showQuestion(true);
    m_ui->stayButton->setFocus(Qt::OtherFocusReason);
}

bool SharingBanner::isAsking() const
{
    return m_isAsking;
}

void SharingBanner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_ui->whoLabel->setText(tr("%1 may see everything on this screen.").arg(m_employee));
    showQuestion(m_isAsking);
}

void SharingBanner::keyPressEvent(QKeyEvent *event)
{
    if (m_isAsking && event->key() == Qt::Key_Escape)
        stay();
    else
        QWidget::keyPressEvent(event);
}

void SharingBanner::paintEvent(QPaintEvent *)
{
    const ColorTokens tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), backgroundOf(Tone::Good, tokens));
    painter.fillRect(0, height() - 1, width(), 1, tokens.line);
}

void SharingBanner::showQuestion(bool asked)
{
    m_isAsking = asked;
    for (QWidget *part : {m_ui->questionPart, m_ui->companyPart})
        part->setVisible((part == m_ui->questionPart) == asked);
    setAccessibleName(asked ? m_ui->questionLabel->text()
                            : m_ui->companyLabel->text() + u' ' + m_ui->whoLabel->text());
}

void SharingBanner::stay()
{
    showQuestion(false);
    emit staying();
}

} // namespace loopbaan
