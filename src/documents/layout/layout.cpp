// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/layout/layout.h"

#include "documents/layout/block_layout.h"
#include "documents/layout/page_furniture.h"
#include "documents/layout/paginate.h"

namespace loopbaan {

namespace {

/// Areas that touch become one, so that no device shows a seam between the lines of a panel.
QList<PageItem> joinAreas(const QList<PageItem> &items)
{
    QList<PageItem> joined;
    for (const PageItem &item : items) {
        const auto *area = std::get_if<Area>(&item);
        const auto continues = [area](const PageItem &other) {
            const auto *upper = std::get_if<Area>(&other);
            return upper && upper->fill == area->fill && upper->rect.left() == area->rect.left()
                && upper->rect.width() == area->rect.width()
                && std::abs(upper->rect.bottom() - area->rect.top()) < 0.01;
        };
        const auto upper = area ? std::find_if(joined.begin(), joined.end(), continues) : joined.end();
        if (upper == joined.end())
            joined.append(item);
        else
            std::get<Area>(*upper).rect.setBottom(area->rect.bottom());
    }
    return joined;
}

} // namespace

QList<PaperPage> layOut(const Document &document, const PageSetup &setup)
{
    TextShaper shaper;
    const StyleSheet styles(setup.scale);
    const QRectF area = QRectF({}, setup.size).marginsRemoved(setup.margins);
    const Frame frame{shaper, styles, area.width(), area.height()};
    const QList<QList<PageItem>> contents = paginate(flowOf(document.blocks, frame), area.height());
    QList<PaperPage> pages;
    for (const QList<PageItem> &items : contents) {
        PaperPage page{.size = setup.size, .items = joinAreas(items)};
        for (PageItem &item : page.items)
            moveBy(item, area.topLeft());
        pages.append(page);
        addFurniture(pages.last(), document.furniture, setup, frame, int(pages.size()), int(contents.size()));
    }
    return pages;
}

} // namespace loopbaan
