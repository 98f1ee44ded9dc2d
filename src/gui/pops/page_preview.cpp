// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pops/page_preview.h"

#include "gui/look/color_tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>

namespace loopbaan {

namespace {

constexpr double pointsPerInch = 72;
constexpr double pixelsPerInch = 96; // at zoom 1, as every reader of documents counts
constexpr std::array zoomSteps{0.25, 0.33, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0};
constexpr int lineStep = 40;
constexpr int fullTurn = 120; // of a wheel, one notch

enum class ZoomKey { None, In, Out, Paper };

ZoomKey zoomKey(const QKeyEvent &event)
{
    if (event.modifiers().testFlag(Qt::ControlModifier)) {
        switch (event.key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal: return ZoomKey::In;
        case Qt::Key_Minus: return ZoomKey::Out;
        case Qt::Key_0: return ZoomKey::Paper;
        default: break;
        }
    }
    return ZoomKey::None;
}

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or fitting the width would take turns with it
    verticalScrollBar()->setSingleStep(lineStep);
    horizontalScrollBar()->setSingleStep(lineStep);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
}

void PagePreview::setPages(const QList<PaperPage> &pages)
{
    verticalScrollBar()->setValue(0);
    updatePages(pages);
}

void PagePreview::updatePages(const QList<PaperPage> &pages)
{
    m_pages = pages;
    m_told = -1;
    arrange();
}

int PagePreview::page() const
{
    return int(m_column.pageAt(verticalScrollBar()->value() + viewport()->height() / 2.0));
}

void PagePreview::goToPage(int page)
{
    if (m_pages.isEmpty())
        return;
    const QRectF place = m_column.page(std::clamp(page, 0, pageCount() - 1));
    verticalScrollBar()->setValue(qRound(place.top() - PageColumn::margin));
}

double PagePreview::zoom() const
{
    return m_scale / paperScale();
}

void PagePreview::setFit(Fit fit)
{
    const int page = this->page();
    m_fit = fit;
    arrange();
    if (fit == Fit::Page)
        goToPage(page);
}

void PagePreview::zoomIn()
{
    const auto next =
        std::ranges::find_if(zoomSteps, [now = zoom()](double step) { return step > now + 0.01; });
    setZoom(next == zoomSteps.cend() ? zoomSteps.back() : *next);
}

void PagePreview::zoomOut()
{
    const auto next = std::find_if(zoomSteps.crbegin(), zoomSteps.crend(),
                                   [now = zoom()](double step) { return step < now - 0.01; });
    setZoom(next == zoomSteps.crend() ? zoomSteps.front() : *next);
}

bool PagePreview::event(QEvent *event)
{
    // Here these keys are about the page, not about the size of the letters in the window.
    if (event->type() == QEvent::ShortcutOverride
        && zoomKey(*static_cast<QKeyEvent *>(event)) != ZoomKey::None)
        event->accept();
    return QAbstractScrollArea::event(event);
}

void PagePreview::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_told = -1;
    tellAboutPage();
}

void PagePreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const ColorTokens tokens = tokensOf(palette());
    painter.fillRect(event->rect(), tokens.navigation);
    const QPointF offset(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    for (qsizetype page = 0; page < m_pages.size(); ++page) {
        const QRectF place = m_column.page(page).translated(offset);
        if (!place.intersects(event->rect()))
            continue;
        const QRect paper = place.toRect(); // whole pixels, or its edge would be a blur
        painter.fillRect(paper.adjusted(-1, -1, 1, 1), tokens.line);
        painter.fillRect(paper, Qt::white);
        painter.save();
        painter.translate(paper.topLeft());
        painter.scale(m_scale, m_scale);
        m_painter.paint(painter, m_pages.at(page));
        painter.restore();
    }
    if (hasFocus()) {
        painter.setPen(QPen(tokens.primary, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PagePreview::resizeEvent(QResizeEvent *)
{
    arrange();
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    QScrollBar &bar = *verticalScrollBar();
    if (zoomByKey(*event))
        return;
    switch (event->key()) {
    case Qt::Key_PageDown: turnPage(1); return;
    case Qt::Key_PageUp: turnPage(-1); return;
    case Qt::Key_Home: bar.triggerAction(QScrollBar::SliderToMinimum); return;
    case Qt::Key_End: bar.triggerAction(QScrollBar::SliderToMaximum); return;
    default: QAbstractScrollArea::keyPressEvent(event); // arrows
    }
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const int notches = event->angleDelta().y() / fullTurn;
    if (notches > 0)
        zoomIn();
    else if (notches < 0)
        zoomOut();
    event->accept();
}

void PagePreview::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PagePreview::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PagePreview::scrollContentsBy(int, int)
{
    viewport()->update();
    tellAboutPage();
}

QList<QSizeF> PagePreview::pageSizes() const
{
    QList<QSizeF> sizes;
    for (const PaperPage &page : m_pages)
        sizes.append(page.size);
    return sizes;
}

double PagePreview::paperScale() const
{
    return pixelsPerInch / pointsPerInch;
}

double PagePreview::fittingScale() const
{
    switch (m_fit) {
    case Fit::Width: return std::min(paperScale(), scaleToWidth(pageSizes(), room()));
    case Fit::Page: return scaleToPage(pageSizes(), room());
    case Fit::Free: return m_scale;
    }
    Q_UNREACHABLE();
}

QSizeF PagePreview::room() const
{
    return viewport()->size();
}

void PagePreview::setZoom(double zoom)
{
    m_fit = Fit::Free;
    m_scale = zoom * paperScale();
    arrange();
}

/// Lays the pages out anew; what was in the middle of the view stays there.
void PagePreview::arrange()
{
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    const double before = m_column.size().height();
    m_scale = fittingScale();
    m_column = PageColumn(pageSizes(), m_scale, viewport()->width());
    showScrollBars();
    if (before > 0 && verticalScrollBar()->value() > 0)
        verticalScrollBar()->setValue(
            qRound(middle / before * m_column.size().height() - viewport()->height() / 2.0));
    viewport()->update();
    tellAboutPage();
    emit viewChanged();
}

void PagePreview::showScrollBars()
{
    const QSize size = m_column.size().toSize();
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, size.width() - viewport()->width()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, size.height() - viewport()->height()));
}

bool PagePreview::zoomByKey(const QKeyEvent &event)
{
    switch (zoomKey(event)) {
    case ZoomKey::None: return false;
    case ZoomKey::In: zoomIn(); return true;
    case ZoomKey::Out: zoomOut(); return true;
    case ZoomKey::Paper: setZoom(1); return true;
    }
    Q_UNREACHABLE();
}

void PagePreview::turnPage(int step)
{
    if (m_fit == Fit::Page)
        goToPage(page() + step);
    else
        verticalScrollBar()->setValue(verticalScrollBar()->value()
                                      + step * (viewport()->height() - lineStep));
}

/// Says which page is on show, and what it says, to those who cannot see it.
void PagePreview::tellAboutPage()
{
    const int page = this->page();
    if (page == m_told)
        return;
    m_told = page;
    if (m_pages.isEmpty()) {
        setAccessibleName(tr("Preview"));
        setAccessibleDescription({});
    } else {
        setAccessibleName(
            tr("Preview, page %1 of %2").arg(QString::number(page + 1), QString::number(pageCount())));
        setAccessibleDescription(textsOf(m_pages.at(page)).join(u'\n'));
    }
    emit viewChanged();
}

} // namespace loopbaan
