// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/exchange/idea_row.h"

#include "gui/look/icons.h"

#include "ui_idea_row.h"

#include <QEvent>
#include <QPainter>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace loopbaan {

IdeaRow::IdeaRow(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::IdeaRow>())
{
    m_ui->setupUi(this);
    m_ui->removeButton->setIcon(icon(u"x-circle"_s, Tone::Private));
    m_ui->ideaEdit->setEntersOnReturn(true);
    connect(m_ui->ideaEdit, &CellText::entered, this, &IdeaRow::noted);
    connect(m_ui->ideaEdit, &SavedText::typing, this, &IdeaRow::typing);
    connect(m_ui->ideaEdit, &SavedText::textToStore, this, &IdeaRow::textToStore);
    connect(m_ui->shareButton, &QPushButton::clicked, this, &IdeaRow::share);
    connect(m_ui->removeButton, &QToolButton::clicked, this, &IdeaRow::removeRequested);
    // Only the idea that has the keyboard: nothing private may be told by mistake.
    new QShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_D, this, this, &IdeaRow::share,
                  Qt::WidgetWithChildrenShortcut);
}

IdeaRow::~IdeaRow() = default;

void IdeaRow::showIdea(const ManagerIdea &idea, const QString &employee)
{
    m_isShared = !idea.sharedText.isEmpty();
    m_ui->ideaEdit->setStoredText(m_isShared ? idea.sharedText : idea.privateText);
    m_ui->shareButton->setVisible(!m_isShared);
    m_ui->sharedLabel->setVisible(m_isShared);
    m_ui->sharedLabel->setText(tr("shared with %1").arg(employee));
}

void IdeaRow::setReadOnly(bool readOnly)
{
    m_ui->ideaEdit->setReadOnly(readOnly);
    m_ui->shareButton->setDisabled(readOnly);
    m_ui->removeButton->setDisabled(readOnly);
}

void IdeaRow::takeKeyboard()
{
    m_ui->ideaEdit->setFocus(Qt::OtherFocusReason);
}

void IdeaRow::storeNow()
{
    m_ui->ideaEdit->storeNow();
}

void IdeaRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

void IdeaRow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, tokensOf(palette()).secretLine);
}

void IdeaRow::share()
{
    if (m_isShared || !m_ui->shareButton->isEnabled() || m_ui->ideaEdit->toPlainText().trimmed().isEmpty())
        return;
    storeNow();
    emit shareRequested();
}

} // namespace loopbaan
