// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preparation/fold_head.h"

#include "gui/look/icons.h"
#include "gui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace loopbaan {

FoldHead::FoldHead(QWidget &body, QWidget *parent)
    : QWidget(parent)
    , m_body(body)
    , m_button(new QPushButton(this))
    , m_count(new TextLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button);
    layout->addStretch(1);
    layout->addWidget(m_count);
    m_button->setFlat(true);
    m_button->setObjectName(u"foldButton"_s);
    m_button->setFont(fontFor(TextRole::Section));
    m_count->setRole(TextRole::Detail);
    m_count->setTone(Tone::Muted);
    connect(m_button, &QPushButton::clicked, this, [this] { setOpen(!m_isOpen); });
    setOpen(false);
}

void FoldHead::setTexts(const QString &title, const QString &count)
{
    m_button->setText(QString(title).replace(u'&', u"&&"_s));
    m_button->setAccessibleDescription(m_isOpen ? tr("open") : tr("folded"));
    m_count->setText(count);
}

void FoldHead::setOpen(bool open)
{
    m_isOpen = open;
    m_body.setVisible(open);
    m_button->setIcon(icon(open ? u"chevron-down"_s : u"chevron-right"_s, Tone::Muted));
    m_button->setAccessibleDescription(open ? tr("open") : tr("folded"));
}

} // namespace loopbaan
