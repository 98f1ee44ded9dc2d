// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/layout/page_furniture.h"

#include <QTextBoundaryFinder>

#include <array>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// Puts texts of one line on a page. What is too wide is cut with an ellipsis: the page itself has the whole.
class FurniturePainter
{
public:
    FurniturePainter(PaperPage &page, const PageSetup &setup, const Frame &frame)
        : m_page(page)
        , m_frame(frame)
        , m_left(setup.margins.left())
        , m_right(setup.size.width() - setup.margins.right())
    {
    }

    void addText(const QString &text, const TextStyle &style, double x, double y)
    {
        for (const Strip &strip : m_frame.text(text, style)) {
            for (PageItem item : strip.items) {
                moveBy(item, {x, y});
                m_page.items.append(std::move(item));
            }
        }
    }

    /// Returns where the text begins.
    double addRight(const QString &text, const TextStyle &style, double right, double y)
    {
        const double x = right - m_frame.widthOf(text, style);
        addText(text, style, x, y);
        return x;
    }

    void addRule(double y)
    {
        m_page.items.append(
            Rule{.from = {m_left, y}, .length = m_right - m_left, .thickness = 0.7, .colour = ink::line});
    }

    [[nodiscard]] QString fitted(const QString &text, const TextStyle &style, double width) const
    {
        constexpr qsizetype most = 200; // letters; more never fit
        QString shorter = text.simplified().left(most);
        if (m_frame.widthOf(shorter, style) <= width)
            return shorter;
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, shorter);
        finder.toEnd();
        while (m_frame.widthOf(shorter + QChar(0x2026), style) > width && finder.toPreviousBoundary() > 0)
            shorter.truncate(finder.position());
        return shorter + QChar(0x2026);
    }

    [[nodiscard]] double left() const { return m_left; }
    [[nodiscard]] double right() const { return m_right; }

private:
    PaperPage &m_page;
    const Frame &m_frame;
    double m_left;
    double m_right;
};

/// The first letter of a name, past its article: "L" for De Linde.
QString initialOf(const QString &name)
{
    static constexpr std::array articles{"de "_L1, "het "_L1, "'t "_L1,  "the "_L1,
                                         "le "_L1, "la "_L1,  "les "_L1, "l'"_L1};
    QString word = name;
    for (const QLatin1StringView article : articles) {
        if (word.size() > article.size() && word.startsWith(article, Qt::CaseInsensitive))
            word.remove(0, article.size());
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    return word.left(finder.toNextBoundary()).toUpper();
}

/// "Concept" in a frame; returns where it begins.
double addMark(PaperPage &page, FurniturePainter &painter, const QString &mark, const Frame &frame,
               double right, double y)
{
    const TextStyle style = frame.styles.mark();
    const double padding = frame.scaled(6);
    const double x = painter.addRight(mark, style, right - padding, y) - padding;
    const QRectF box(x, y, right - x, style.lineHeight);
    page.items.append(Area{.rect = box.adjusted(0, -1, 0, 1), .pen = ink::text});
    return x;
}

void addOrganisation(PaperPage &page, FurniturePainter &painter, const QString &name, const Frame &frame,
                     double right, double y)
{
    const TextStyle initialStyle = frame.styles.initial();
    const TextStyle style = frame.styles.organisation();
    const QString text = name.simplified();
    if (text.isEmpty())
        return;
    const double radius = frame.scaled(7);
    const QPointF centre(painter.left() + radius, y + style.lineHeight / 2 + 0.5);
    page.items.append(Disc{.centre = centre, .radius = radius, .fill = ink::primary});
    const QString initial = initialOf(text);
    painter.addText(initial, initialStyle, centre.x() - frame.widthOf(initial, initialStyle) / 2,
                    centre.y() - initialStyle.lineHeight / 2 - 0.3);
    const double x = painter.left() + frame.scaled(19.5);
    painter.addText(painter.fitted(text, style, right - x - frame.scaled(16)), style, x, y);
}

void addHeader(PaperPage &page, FurniturePainter &painter, const PageFurniture &furniture, const Frame &frame,
               bool first, double bottom)
{
    const TextStyle style = frame.styles.furniture();
    const double y = bottom - frame.scaled(22);
    const QString title = painter.fitted(first ? furniture.firstTitle : furniture.runningTitle, style,
                                         (painter.right() - painter.left()) * 0.45);
    double right = painter.addRight(title, style, painter.right(), y);
    if (!furniture.mark.isEmpty())
        right = addMark(page, painter, furniture.mark, frame, right - frame.scaled(10), y);
    addOrganisation(page, painter, furniture.organisation, frame, right, y);
    painter.addRule(bottom);
}

} // namespace

void addFurniture(PaperPage &page, const PageFurniture &furniture, const PageSetup &setup, const Frame &frame,
                  int number, int count)
{
    FurniturePainter painter(page, setup, frame);
    const TextStyle style = frame.styles.furniture();
    addHeader(page, painter, furniture, frame, number == 1, setup.margins.top() - 21);
    const double top = setup.size.height() - setup.margins.bottom() + 18;
    painter.addRule(top);
    const QString pageNumber = QString(furniture.pageNumber)
                                   .replace("{page}"_L1, QString::number(number))
                                   .replace("{pages}"_L1, QString::number(count));
    const double right = painter.addRight(pageNumber, style, painter.right(), top + 3);
    painter.addText(painter.fitted(furniture.footer, style, right - painter.left() - frame.scaled(16)), style,
                    painter.left(), top + 3);
}

} // namespace loopbaan
