// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paint/pdf.h"

#include "documents/layout/layout.h"
#include "documents/paint/pdf_font.h"

#include <cairo-pdf.h>

#include <memory>
#include <numbers>
#include <vector>

namespace loopbaan {

namespace {

struct CairoDeleter
{
    void operator()(cairo_t *context) const { cairo_destroy(context); }
    void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_font_options_t *options) const { cairo_font_options_destroy(options); }
};
template<typename T>
using Cairo = std::unique_ptr<T, CairoDeleter>;

cairo_status_t appendTo(void *bytes, const unsigned char *from, unsigned int length)
{
    static_cast<QByteArray *>(bytes)->append(reinterpret_cast<const char *>(from), qsizetype(length));
    return CAIRO_STATUS_SUCCESS;
}

void check(cairo_status_t status)
{
    if (status != CAIRO_STATUS_SUCCESS)
        throw PdfError(std::string("The PDF could not be made: ") + cairo_status_to_string(status));
}

const char *tagName(PageTag tag)
{
    switch (tag) {
    case PageTag::Title: return "H1";
    case PageTag::Heading: return "H2";
    case PageTag::Paragraph: return "P";
    case PageTag::None: break;
    }
    return nullptr;
}

/// Paints pages on a PDF.
class PdfPainter
{
public:
    explicit PdfPainter(cairo_surface_t *surface)
        : m_surface(surface)
        , m_context(cairo_create(surface))
    {
        const Cairo<cairo_font_options_t> options(cairo_font_options_create());
        cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
        cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
        cairo_set_font_options(m_context.get(), options.get());
    }

    void paint(const PaperPage &page)
    {
        cairo_pdf_surface_set_size(m_surface, page.size.width(), page.size.height());
        for (const PageItem &item : page.items)
            std::visit([this](const auto &one) { paintItem(one); }, item);
        tagAs(PageTag::None, 0);
        cairo_show_page(m_context.get());
        check(cairo_status(m_context.get()));
    }

private:
    void paintItem(const GlyphRun &run)
    {
        tagAs(run.tag, run.element);
        setColour(run.colour);
        useFont(run.face, run.size);
        m_glyphs.clear();
        for (qsizetype i = 0; i < run.glyphs.size(); ++i) {
            const QPointF place = run.origin + run.offsets[i];
            m_glyphs.push_back({run.glyphs[i], place.x(), place.y()});
        }
        const QByteArray text = run.text.toUtf8();
        clusterText(run, text);
        cairo_show_text_glyphs(m_context.get(), text.constData(), int(text.size()), m_glyphs.data(),
                               int(m_glyphs.size()), m_clusters.data(), int(m_clusters.size()),
                               cairo_text_cluster_flags_t{});
    }

    void paintItem(const Area &area)
    {
        cairo_rectangle(m_context.get(), area.rect.x(), area.rect.y(), area.rect.width(), area.rect.height());
        if (area.fill) {
            setColour(area.fill);
            cairo_fill_preserve(m_context.get());
        }
        if (area.pen) {
            setColour(area.pen);
            cairo_set_line_width(m_context.get(), 0.8);
            cairo_stroke_preserve(m_context.get());
        }
        cairo_new_path(m_context.get());
    }

    void paintItem(const Rule &rule)
    {
        setColour(rule.colour);
        cairo_rectangle(m_context.get(), rule.from.x(), rule.from.y() - rule.thickness / 2, rule.length,
                        rule.thickness);
        cairo_fill(m_context.get());
    }

    void paintItem(const Disc &disc)
    {
        setColour(disc.fill);
        cairo_arc(m_context.get(), disc.centre.x(), disc.centre.y(), disc.radius, 0, 2 * std::numbers::pi);
        cairo_fill(m_context.get());
    }

    /// Which text belongs to which glyphs: one character to one glyph, or all to all.
    void clusterText(const GlyphRun &run, const QByteArray &text)
    {
        m_clusters.clear();
        if (run.isCluster) {
            m_clusters.push_back({int(text.size()), int(run.glyphs.size())});
            return;
        }
        for (const QChar character : run.text) {
            const int bytes = character.unicode() < 0x80 ? 1 : character.unicode() < 0x800 ? 2 : 3;
            m_clusters.push_back({bytes, 1});
        }
    }

    void tagAs(PageTag tag, int element)
    {
        if (tag == m_tag && (element == m_element || tag == PageTag::None))
            return;
        if (const char *name = tagName(m_tag))
            cairo_tag_end(m_context.get(), name);
        m_tag = tag;
        m_element = element;
        if (const char *name = tagName(m_tag))
            cairo_tag_begin(m_context.get(), name, nullptr);
    }

    void useFont(Face face, double size)
    {
        cairo_set_font_face(m_context.get(), pdfFont(face));
        cairo_set_font_size(m_context.get(), size);
    }

    void setColour(QRgb colour)
    {
        cairo_set_source_rgb(m_context.get(), qRed(colour) / 255.0, qGreen(colour) / 255.0,
                             qBlue(colour) / 255.0);
    }

    cairo_surface_t *m_surface;
    Cairo<cairo_t> m_context;
    std::vector<cairo_glyph_t> m_glyphs{};
    std::vector<cairo_text_cluster_t> m_clusters{};
    PageTag m_tag = PageTag::None;
    int m_element = 0;
};

void setMetadata(cairo_surface_t *surface, const PdfMetadata &metadata)
{
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, metadata.title.toUtf8().constData());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, metadata.author.toUtf8().constData());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Loopbaangesprek");
    const QByteArray date = metadata.date.toString(Qt::ISODate).toLatin1() + "T00:00:00Z";
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, date.constData());
}

/// Adds the language, and that the text is tagged, to the catalogue: what Cairo does not write yet. It is the
/// last object of the file, so only the place of the table after it moves. A file of another build stays as
/// it is.
void completeCatalogue(QByteArray &bytes, Language language)
{
    const QByteArray begin = "<< /Type /Catalog\n";
    const QByteArray startMark = "startxref\n";
    const qsizetype catalogue = bytes.lastIndexOf(begin);
    const qsizetype start = bytes.lastIndexOf(startMark);
    const qsizetype table = bytes.lastIndexOf("\nxref\n", start) + 1;
    if (catalogue < 0 || table < catalogue || bytes.indexOf(" 0 obj", catalogue) >= 0)
        return;
    const QByteArray addition = "   /Lang (" + QByteArray(toText(language).data(), 2)
        + ")\n   /MarkInfo << /Marked true >>\n   /ViewerPreferences << /DisplayDocTitle true >>\n";
    bytes.replace(start, bytes.size() - start,
                  startMark + QByteArray::number(table + addition.size()) + "\n%%EOF\n");
    bytes.insert(catalogue + begin.size(), addition);
}

} // namespace

QByteArray toPdf(const QList<PaperPage> &pages, const PdfMetadata &metadata)
{
    QByteArray bytes;
    const Cairo<cairo_surface_t> surface(cairo_pdf_surface_create_for_stream(appendTo, &bytes, 1, 1));
    check(cairo_surface_status(surface.get()));
    setMetadata(surface.get(), metadata);
    {
        PdfPainter painter(surface.get());
        for (const PaperPage &page : pages)
            painter.paint(page);
    }
    cairo_surface_finish(surface.get());
    check(cairo_surface_status(surface.get()));
    completeCatalogue(bytes, metadata.language);
    return bytes;
}

QByteArray toPdf(const Document &document)
{
    return toPdf(layOut(document), {document.title, document.author, document.language, document.date});
}

} // namespace loopbaan
