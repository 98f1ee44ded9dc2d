// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/form/tick_field.h"

#include "gui/widgets/breakable_text.h"
#include "gui/widgets/wrapped_check_box.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace loopbaan {

TickField::TickField(const FormQuestion &question, QWidget *parent)
    : FormField(parent)
    , m_box(new WrappedCheckBox(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    m_box->setObjectName(u"answerBox"_s);
    m_box->setText(withoutMnemonic(breakable(question.text)));
    m_box->setAccessibleName(question.text);
    m_box->setAccessibleDescription(question.hint);
    connect(m_box, &QCheckBox::clicked, this, &FormField::filledIn);
}

void TickField::showEntry(const DraftEntry &entry)
{
    m_box->setChecked(entry.isTicked);
}

void TickField::fillIn(DraftEntry &entry) const
{
    entry.isTicked = m_box->isChecked();
}

void TickField::takeKeyboard()
{
    m_box->setFocus(Qt::OtherFocusReason);
}

} // namespace loopbaan
