// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preparation/statement_row.h"

#include "gui/widgets/choice_box.h"
#include "gui/widgets/text_label.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace loopbaan {

StatementRow::StatementRow(const QString &statement, QWidget *parent)
    : QWidget(parent)
    , m_label(new TextLabel(this))
    , m_hint(new TextLabel(this))
    , m_box(new ChoiceBox(this))
{
    setObjectName(statement);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(0);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_label, 0, 0);
    layout->addWidget(m_hint, 1, 0);
    layout->addWidget(m_box, 0, 1, 2, 1, Qt::AlignVCenter);
    m_label->setWordWrap(true);
    m_label->setBuddy(m_box);
    m_hint->setWordWrap(true);
    m_hint->setRole(TextRole::Detail);
    m_hint->setTone(Tone::Muted);
    m_box->setObjectName(statement + u".box"_s);
    connect(m_box, &ChoiceBox::choiceMade, this, [this](std::optional<int> number) {
        emit degreeChosen(number ? std::optional(*number + 1) : std::nullopt);
    });
}

void StatementRow::setWords(const QString &text, const QString &hint, const QStringList &steps)
{
    m_label->setText(text);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_box->setAccessibleName(text);
    m_box->setAccessibleDescription(hint);
    m_box->setChoices(steps, tr("not chosen"));
}

void StatementRow::setDegree(std::optional<int> degree)
{
    m_box->setChosen(degree ? std::optional(*degree - 1) : std::nullopt);
}

void StatementRow::setReadOnly(bool readOnly)
{
    m_box->setDisabled(readOnly);
}

} // namespace loopbaan
