// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/agreements/coach_panel.h"

#include "gui/look/color_tokens.h"

#include "ui_coach_panel.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace loopbaan {

CoachPanel::CoachPanel(QWidget *parent)
    : Surface(parent)
    , m_ui(std::make_unique<Ui::CoachPanel>())
{
    m_ui->setupUi(this);
    // By F6 the keyboard comes here, and a screen reader tells all of it at once.
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(m_ui->titleLabel->text());
    m_ui->remarkLabel->hide();
    for (CoachRow *row : rows())
        connect(row, &CoachRow::replacementChosen, this, &CoachPanel::replacementChosen);
}

CoachPanel::~CoachPanel() = default;

void CoachPanel::setAdvice(const CoachAdvice &advice)
{
    QStringList said;
    for (const CoachLine &line : advice.lines) {
        rows()[static_cast<size_t>(line.letter)]->setLine(line);
        said << spoken(line);
    }
    m_ui->remarkLabel->setText(advice.remark);
    m_ui->remarkLabel->setVisible(!advice.remark.isEmpty());
    m_ui->planLabel->setText(advice.planText);
    m_ui->planDetailLabel->setText(advice.planDetail);
    m_ui->planCard->setVisible(!advice.planText.isEmpty());
    said << advice.remark;
    setAccessibleDescription(said.join(u'\n'));
}

void CoachPanel::setReplacing(bool possible)
{
    for (CoachRow *row : rows())
        row->setReplacing(possible);
}

void CoachPanel::paintEvent(QPaintEvent *event)
{
    Surface::paintEvent(event);
    if (!hasFocus())
        return;
    QStyleOption ring;
    ring.initFrom(this);
    ring.rect = rect().adjusted(2, 2, -2, -2);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
}

void CoachPanel::focusInEvent(QFocusEvent *event)
{
    Surface::focusInEvent(event);
    update();
}

void CoachPanel::focusOutEvent(QFocusEvent *event)
{
    Surface::focusOutEvent(event);
    update();
}

void CoachPanel::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    setAccessibleName(m_ui->titleLabel->text());
}

std::array<CoachRow *, 5> CoachPanel::rows() const
{
    return {m_ui->rowS, m_ui->rowM, m_ui->rowA, m_ui->rowR, m_ui->rowT};
}

} // namespace loopbaan
