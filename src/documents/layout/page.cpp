// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/layout/page.h"

namespace loopbaan {

namespace {

struct Mover
{
    QPointF offset{};

    void operator()(GlyphRun &run) const { run.origin += offset; }
    void operator()(Area &area) const { area.rect.translate(offset); }
    void operator()(Rule &rule) const { rule.from += offset; }
    void operator()(Disc &disc) const { disc.centre += offset; }
};

} // namespace

void moveBy(PageItem &item, QPointF offset)
{
    std::visit(Mover{offset}, item);
}

QStringList textsOf(const PaperPage &page)
{
    QStringList texts;
    for (const PageItem &item : page.items) {
        if (const auto *run = std::get_if<GlyphRun>(&item))
            texts.append(run->text);
    }
    return texts;
}

} // namespace loopbaan
