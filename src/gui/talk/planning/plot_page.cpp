// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/planning/plot_page.h"

#include "app/talk/option_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace loopbaan {

PlotPage::PlotPage(QWidget *parent)
    : QWidget(parent)
    , m_plot(new OptionPlot(this))
    , m_list(new QListWidget(this))
{
    m_list->setObjectName(u"weighedList"_s);
    m_list->setWordWrap(true);
    m_list->setSpacing(6);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_plot, 1);
    layout->addWidget(m_list, 1);
    showTexts();
}

void PlotPage::showOptions(const QList<CareerOption> &options)
{
    m_options = options;
    m_plot->showOptions(options);
    showTexts();
}

void PlotPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTexts();
}

void PlotPage::showTexts()
{
    m_list->setAccessibleName(tr("Options by how wanted and feasible they are"));
    m_plot->setAccessibleName(tr("Options by how wanted and feasible they are"));
    const int current = m_list->currentRow();
    m_list->clear();
    for (qsizetype at = 0; at < m_options.size(); ++at) {
        const CareerOption &option = m_options.at(at);
        const QString name = tr("%1. %2").arg(QString::number(at + 1), option.text);
        m_list->addItem(name + u'\n' + weighedText(option));
    }
    m_list->setCurrentRow(current);
}

} // namespace loopbaan
