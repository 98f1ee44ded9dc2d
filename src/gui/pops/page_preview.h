// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/paint/page_painter.h"
#include "gui/pops/page_column.h"

#include <QAbstractScrollArea>

namespace loopbaan {

/// Shows the pages of a document as they will be printed, on a desk: the very pages, painted again for every
/// size. Keys as in any reader: PgUp, PgDn, Home, End, arrows, Ctrl with + and - and 0.
class PagePreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit {
        Width, ///< as wide as there is room for, at most the size on paper
        Page, ///< one whole page
        Free, ///< at the zoom that was chosen
    };

    explicit PagePreview(QWidget *parent = nullptr);

    /// Shows another document from its first page.
    void setPages(const QList<PaperPage> &pages);
    /// Shows the same document after a change, at the same place.
    void updatePages(const QList<PaperPage> &pages);
    [[nodiscard]] const QList<PaperPage> &pages() const { return m_pages; }

    [[nodiscard]] int page() const; ///< the one in the middle of the view, from 0
    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    void goToPage(int page);

    [[nodiscard]] double zoom() const; ///< 1 is the size on paper
    [[nodiscard]] Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    void zoomIn();
    void zoomOut();

signals:
    void viewChanged(); ///< another page, zoom or document

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] QList<QSizeF> pageSizes() const;
    [[nodiscard]] double paperScale() const; ///< pixels a point at zoom 1
    [[nodiscard]] double fittingScale() const;
    [[nodiscard]] QSizeF room() const;
    void setZoom(double zoom);
    void arrange();
    void showScrollBars();
    bool zoomByKey(const QKeyEvent &event);
    void turnPage(int step);
    void tellAboutPage();

    QList<PaperPage> m_pages{};
    PageColumn m_column{};
    PagePainter m_painter{};
    Fit m_fit = Fit::Width;
    double m_scale = 1; ///< pixels a point
    int m_told = -1; ///< the page that was last spoken of
};

} // namespace loopbaan
