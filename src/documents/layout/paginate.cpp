// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/layout/paginate.h"

#include <span>

namespace loopbaan {

namespace {

using Run = std::span<const Strip>;

/// The first strips of `rest` that bonds of at least `bond` tie together.
Run firstRun(Run rest, Bond bond)
{
    size_t length = 1;
    while (length < rest.size() && rest[length - 1].bond >= bond)
        ++length;
    return rest.first(length);
}

/// Beyond the firmest bond nothing is tied.
Bond firmer(Bond bond)
{
    return static_cast<Bond>(static_cast<int>(bond) + 1);
}

/// Fills page after page from the top.
class PageFiller
{
public:
    PageFiller(const QList<Strip> &headers, double height)
        : m_headers(headers)
        , m_height(height)
    {
    }

    /// Places all of `strips`, kept together by bonds of at least `bond`.
    void place(Run strips, Bond bond)
    {
        while (!strips.empty()) {
            const Run run = firstRun(strips, bond);
            placeRun(run, bond);
            strips = strips.subspan(run.size());
        }
    }

    [[nodiscard]] QList<QList<PageItem>> pages() const { return m_pages; }

private:
    void placeRun(Run run, Bond bond)
    {
        if (run.front().newPage && isUsed(*run.front().newPage))
            startPage();
        if (!fits(run, m_y) && !isFresh() && (fits(run, headerHeight(run.front())) || run.size() == 1))
            startPage();
        if (run.size() > 1 && !fits(run, isFresh() ? headerHeight(run.front()) : m_y))
            place(run, firmer(bond));
        else
            add(run);
    }

    void add(Run run)
    {
        for (const Strip &strip : run) {
            if (isFresh())
                addHeader(strip);
            m_y += isFresh() ? 0 : strip.gap;
            addItems(strip);
        }
    }

    void addHeader(const Strip &strip)
    {
        if (strip.header >= 0)
            addItems(m_headers[strip.header]);
    }

    void addItems(const Strip &strip)
    {
        for (PageItem item : strip.items) {
            moveBy(item, {0, m_y});
            m_pages.last().append(std::move(item));
        }
        m_y += strip.height;
    }

    void startPage()
    {
        m_pages.append(QList<PageItem>());
        m_y = 0;
    }

    [[nodiscard]] double headerHeight(const Strip &strip) const
    {
        return strip.header >= 0 ? m_headers[strip.header].height : 0;
    }

    [[nodiscard]] bool fits(Run run, double from) const
    {
        double y = from;
        for (const Strip &strip : run)
            y += (y > 0 ? strip.gap : 0) + strip.height;
        return y <= m_height + 0.01;
    }

    [[nodiscard]] bool isUsed(BreakWhen when) const
    {
        constexpr double goodPart = 0.4;
        return when == BreakWhen::Always ? !isFresh() : m_y > goodPart * m_height;
    }

    [[nodiscard]] bool isFresh() const { return m_y == 0; }

    const QList<Strip> &m_headers;
    double m_height;
    double m_y = 0;
    QList<QList<PageItem>> m_pages{{}};
};

} // namespace

QList<QList<PageItem>> paginate(const Flow &flow, double height)
{
    PageFiller filler(flow.headers, height);
    filler.place(Run(flow.strips.constData(), size_t(flow.strips.size())), Bond::Whole);
    return filler.pages();
}

} // namespace loopbaan
