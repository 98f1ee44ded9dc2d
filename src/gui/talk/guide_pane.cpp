// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/guide_pane.h"

#include "gui/widgets/wrapped_check_box.h"

#include "ui_guide_pane.h"

#include <QSplitter>

namespace loopbaan {

GuidePane::GuidePane(QWidget *parent)
    : Surface(parent)
    , m_ui(std::make_unique<Ui::GuidePane>())
{
    m_ui->setupUi(this);
    m_ui->guideScroll->viewport()->setAutoFillBackground(false);
    m_ui->guidePart->setAutoFillBackground(false);
    connect(m_ui->cardsButton, &QPushButton::clicked, this, &GuidePane::cardsWanted);
    connect(m_ui->tellMoreButton, &QPushButton::clicked, this, [this] {
        m_told = (m_told + 1) % m_tellMore.size();
        showTellMore();
    });
}

GuidePane::~GuidePane() = default;

void GuidePane::showGuide(const GuideContent &content)
{
    m_ui->retranslateUi(this); // its titles, in the language of the content
    m_lines = content.lines;
    m_ui->guideTitleLabel->setText(content.title);
    m_ui->aimLabel->setText(content.aim);
    m_ui->aimLabel->setVisible(!content.aim.isEmpty());
    m_ui->agendaLabel->setText(content.agenda);
    m_ui->agendaPart->setVisible(!content.agenda.isEmpty());
    for (qsizetype place = 0; place < m_lines.size(); ++place) {
        WrappedCheckBox *box = boxAt(place);
        const QString text = m_lines.at(place).text;
        box->setText(QString(text).replace(u'&', QStringLiteral("&&"))); // an own sentence has no mnemonic
        box->setAccessibleName(text);
        box->setChecked(m_lines.at(place).isTicked);
        box->show();
    }
    for (qsizetype place = m_lines.size(); place < m_boxes.size(); ++place)
        m_boxes.at(place)->hide();
    m_tellMore = content.tellMore;
    showTellMore();
    m_ui->tipLabel->setText(content.tip);
    m_ui->tipPart->setVisible(!content.tip.isEmpty());
}

void GuidePane::showTellMore()
{
    m_ui->tellMorePart->setVisible(!m_tellMore.isEmpty());
    m_ui->tellMoreButton->setVisible(!m_tellMore.isEmpty());
    if (m_tellMore.isEmpty())
        return;
    m_ui->tellMoreLabel->setText(m_tellMore.at(m_told));
    m_ui->tellMoreButton->setAccessibleDescription(m_tellMore.at(m_told));
}

void GuidePane::setReadOnly(bool readOnly)
{
    m_ui->guidePart->setEnabled(!readOnly);
}

void GuidePane::setWanted(bool wanted)
{
    m_isWanted = wanted;
    appear();
}

void GuidePane::stepAside(bool aside)
{
    m_isAside = aside;
    appear();
}

/// Behind a tab it is in nobody's way, and the tab says when it shows.
void GuidePane::appear()
{
    if (qobject_cast<QSplitter *>(parentWidget()) != nullptr)
        setVisible(m_isWanted && !m_isAside);
}

WrappedCheckBox *GuidePane::boxAt(qsizetype place)
{
    while (m_boxes.size() <= place) {
        auto *box = new WrappedCheckBox(m_ui->guidePart);
        connect(box, &QCheckBox::clicked, this,
                [this, own = m_boxes.size()] { emit lineToggled(m_lines.at(own).id); });
        m_ui->promptsLayout->addWidget(box);
        m_boxes << box;
    }
    return m_boxes.at(place);
}

} // namespace loopbaan
