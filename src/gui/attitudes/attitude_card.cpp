// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/attitudes/attitude_card.h"

#include "gui/look/color_tokens.h"

#include "ui_attitude_card.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

TextLabel *labelIn(QWidget *parent, const QString &text, TextRole role, Tone tone)
{
    auto *label = new TextLabel(parent);
    label->setRole(role);
    label->setTone(tone);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

} // namespace

AttitudeCard::AttitudeCard(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AttitudeCard>())
{
    m_ui->setupUi(this);
    m_ui->quoteText->setRole(TextRole::Quote);
    m_ui->statementLayout->setColumnStretch(0, 5);
    m_ui->statementLayout->setColumnStretch(1, 2);
    m_ui->statementLayout->setColumnStretch(2, 3);
    connect(m_ui->foldButton, &QPushButton::clicked, this, [this] { setOpen(!m_ui->foldButton->isOpen()); });
    connect(m_ui->growButton, &QPushButton::clicked, this, &AttitudeCard::chosen);
    connect(m_ui->dropButton, &QPushButton::clicked, this, &AttitudeCard::dropped);
    connect(m_ui->agreementButton, &QPushButton::clicked, this, &AttitudeCard::agreementRequested);
    setOpen(false);
}

AttitudeCard::~AttitudeCard() = default;

void AttitudeCard::showAttitude(const AttitudeWords &words, const QString &name, bool isShared)
{
    const bool isNew = words != m_words;
    m_words = words;
    m_name = name;
    m_isShared = isShared;
    if (isNew)
        showStatements();
    setOpen(m_ui->foldButton->isOpen() && !words.statements.isEmpty());
    showTexts();
}

void AttitudeCard::showGoal(Goal goal, bool isReadOnly)
{
    m_goal = goal;
    const bool isChosen = goal != Goal::None;
    m_ui->goalChip->setVisible(isChosen);
    m_ui->growButton->setVisible(!isChosen && !isReadOnly);
    m_ui->dropButton->setVisible(isChosen && !isReadOnly);
    m_ui->agreementButton->setVisible(goal == Goal::Agreed || (isChosen && !isReadOnly));
    showTexts();
}

void AttitudeCard::takeKeyboard()
{
    for (QPushButton *button :
         std::initializer_list<QPushButton *>{m_ui->agreementButton, m_ui->growButton, m_ui->foldButton}) {
        if (!button->isHidden() && button->isEnabled())
            return button->setFocus(Qt::OtherFocusReason);
    }
}

void AttitudeCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showTexts();
}

void AttitudeCard::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, tokensOf(palette()).line);
}

void AttitudeCard::setOpen(bool isOpen)
{
    m_ui->statementPart->setVisible(isOpen);
    m_ui->foldButton->setOpen(isOpen);
}

/// Silence tells nothing: what was not filled in reads like what is kept to oneself.
void AttitudeCard::showTexts()
{
    m_ui->foldButton->setText(m_words.title);
    m_ui->foldButton->setEnabled(!m_words.statements.isEmpty());
    m_ui->definitionLabel->setText(m_words.definition);
    m_ui->quoteText->setText(tr("“%1”").arg(m_words.ownWords));
    m_ui->quoteText->setVisible(!m_words.ownWords.isEmpty());
    m_ui->changeLabel->setText(m_isShared ? m_words.change : tr("%1 keeps this private").arg(m_name));
    m_ui->goalLabel->setText(tr("%1 wants this to grow").arg(m_name));
    m_ui->growButton->setText(tr("%1 wants this to grow").arg(m_name));
    m_ui->agreementButton->setText(m_goal == Goal::Agreed ? tr("Go to the agreement")
                                                          : tr("Make an agreement…"));
    for (QPushButton *button : {m_ui->growButton, m_ui->dropButton, m_ui->agreementButton})
        button->setAccessibleDescription(m_words.title);
}

void AttitudeCard::showStatements()
{
    qDeleteAll(m_ui->statementPart->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    int row = 0;
    for (const StatementWords &each : std::as_const(m_words.statements)) {
        QWidget *part = m_ui->statementPart;
        m_ui->statementLayout->addWidget(labelIn(part, each.statement, TextRole::Body, Tone::Text), row, 0);
        m_ui->statementLayout->addWidget(labelIn(part, each.now, TextRole::Strong, Tone::Text), row, 1);
        m_ui->statementLayout->addWidget(labelIn(part, each.before, TextRole::Body, Tone::Muted), row, 2);
        ++row;
    }
}

} // namespace loopbaan
