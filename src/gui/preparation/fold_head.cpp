// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preparation/fold_head.h"

#include "gui/widgets/fold_button.h"
#include "gui/widgets/text_label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace loopbaan {

FoldHead::FoldHead(QWidget &body, QWidget *parent)
    : QWidget(parent)
    , m_body(body)
    , m_button(new FoldButton(this))
    , m_count(new TextLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_button, 1);
    layout->addWidget(m_count);
    m_button->setObjectName(u"foldButton"_s);
    m_count->setRole(TextRole::Detail);
    m_count->setTone(Tone::Muted);
    connect(m_button, &QPushButton::clicked, this, [this] { setOpen(!m_button->isOpen()); });
    setOpen(false);
}

void FoldHead::setTexts(const QString &title, const QString &count)
{
    m_button->setText(QString(title).replace(u'&', u"&&"_s));
    m_count->setText(count);
}

void FoldHead::setOpen(bool open)
{
    m_body.setVisible(open);
    m_button->setOpen(open);
}

} // namespace loopbaan
