// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preparation/competence_row.h"

#include "gui/look/icons.h"

#include "ui_competence_row.h"

#include <QEvent>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

CompetenceRow::CompetenceRow(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CompetenceRow>())
{
    m_ui->setupUi(this);
    m_ui->removeButton->setIcon(icon(u"x-circle"_s, Tone::Private));
    m_ui->levelBox->installEventFilter(this);
    for (SavedLine *line : {m_ui->nameEdit, m_ui->exampleEdit})
        connect(line, &SavedLine::typing, this, &CompetenceRow::typing);
    connect(m_ui->nameEdit, &SavedLine::textToStore, this, &CompetenceRow::nameToStore);
    connect(m_ui->exampleEdit, &SavedLine::textToStore, this, &CompetenceRow::exampleToStore);
    connect(m_ui->levelBox, &ChoiceBox::choiceMade, this, [this](std::optional<int> number) {
        emit levelChosen(number ? std::optional(*number + 1) : std::nullopt);
    });
    connect(m_ui->removeButton, &QToolButton::clicked, this, &CompetenceRow::removeRequested);
}

CompetenceRow::~CompetenceRow()
{
    // The fields lose the keyboard while they are destroyed, when this is gone already.
    m_ui->nameEdit->disconnect(this);
    m_ui->exampleEdit->disconnect(this);
}

void CompetenceRow::showLevel(const CompetenceLevel &level, const QStringList &levels)
{
    m_ui->nameEdit->setStoredText(level.competence);
    m_ui->exampleEdit->setStoredText(level.example);
    m_ui->levelBox->setChoices(levels, tr("level not chosen"));
    m_ui->levelBox->setChosen(level.level ? std::optional(*level.level - 1) : std::nullopt);
    const QString about = level.competence.trimmed();
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->levelBox), static_cast<QWidget *>(m_ui->exampleEdit),
                            static_cast<QWidget *>(m_ui->removeButton)})
        widget->setAccessibleDescription(about);
}

void CompetenceRow::setReadOnly(bool readOnly)
{
    m_ui->nameEdit->setReadOnly(readOnly);
    m_ui->exampleEdit->setReadOnly(readOnly);
    m_ui->levelBox->setDisabled(readOnly);
    m_ui->removeButton->setDisabled(readOnly);
}

void CompetenceRow::takeKeyboard()
{
    m_ui->nameEdit->setFocus(Qt::OtherFocusReason);
}

void CompetenceRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

bool CompetenceRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int level = static_cast<QKeyEvent *>(event)->key() - Qt::Key_0;
    if (level < 1 || level > 5)
        return QWidget::eventFilter(watched, event);
    m_ui->levelBox->setChosen(level - 1);
    emit levelChosen(level);
    return true;
}

} // namespace loopbaan
