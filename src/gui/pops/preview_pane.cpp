// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pops/preview_pane.h"

#include "gui/look/icons.h"

#include "ui_preview_pane.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PreviewPane>())
{
    m_ui->setupUi(this);
    m_ui->zoomOutButton->setIcon(icon(u"dash"_s));
    m_ui->zoomInButton->setIcon(icon(u"plus"_s));
    m_ui->emptyPreview->setIcon(u"file-earmark-person"_s);
    connect(m_ui->preview, &PagePreview::viewChanged, this, &PreviewPane::showView);
    connect(m_ui->zoomInButton, &QPushButton::clicked, m_ui->preview, &PagePreview::zoomIn);
    connect(m_ui->zoomOutButton, &QPushButton::clicked, m_ui->preview, &PagePreview::zoomOut);
    connect(m_ui->fitButton, &QPushButton::clicked, this, &PreviewPane::toggleFit);
    showView();
}

PreviewPane::~PreviewPane() = default;

void PreviewPane::setPages(const QList<PaperPage> &pages)
{
    m_ui->preview->setPages(pages);
}

void PreviewPane::updatePages(const QList<PaperPage> &pages)
{
    m_ui->preview->updatePages(pages);
}

void PreviewPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showView();
}

void PreviewPane::toggleFit()
{
    const bool isWhole = m_ui->preview->fit() == PagePreview::Fit::Page;
    m_ui->preview->setFit(isWhole ? PagePreview::Fit::Width : PagePreview::Fit::Page);
}

void PreviewPane::showView()
{
    const PagePreview &preview = *m_ui->preview;
    const bool isEmpty = preview.pageCount() == 0;
    m_ui->stack->setCurrentWidget(isEmpty ? m_ui->emptyPreview : m_ui->documentPart);
    m_ui->emptyPreview->setTexts(tr("Nothing to show"), {});
    m_ui->zoomLabel->setText(tr("%1%").arg(qRound(preview.zoom() * 100)));
    m_ui->fitButton->setText(preview.fit() == PagePreview::Fit::Page ? tr("Fit &width") : tr("&Whole page"));
    m_ui->pageLabel->setText(
        tr("page %1 of %2").arg(QString::number(preview.page() + 1), QString::number(preview.pageCount())));
}

} // namespace loopbaan
