// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/empty_state.h"

#include "ui_empty_state.h"

namespace loopbaan {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EmptyState>())
{
    m_ui->setupUi(this);
    m_ui->actionButton->hide();
    connect(m_ui->actionButton, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

EmptyState::~EmptyState() = default;

void EmptyState::setIcon(const QString &name)
{
    m_ui->iconLabel->setIcon(name);
}

void EmptyState::setTexts(const QString &title, const QString &explanation)
{
    m_ui->titleLabel->setText(title);
    m_ui->explanationLabel->setText(explanation);
    m_ui->explanationLabel->setVisible(!explanation.isEmpty());
}

void EmptyState::takeKeyboard()
{
    m_ui->actionButton->setFocus(Qt::OtherFocusReason);
}

void EmptyState::setAction(const QString &text)
{
    m_ui->actionButton->setText(text);
    m_ui->actionButton->setVisible(!text.isEmpty());
}

} // namespace loopbaan
