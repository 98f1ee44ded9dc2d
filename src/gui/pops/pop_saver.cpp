// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pops/pop_saver.h"

#include "app/dossier/open_dossier.h"
#include "app/plans/pop_series.h"
#include "gui/guarded.h"
#include "gui/pops/pop_series_dialog.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace loopbaan {

PopSaver::PopSaver(const SessionContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
}

void PopSaver::saveOne(const Pop &pop)
{
    guarded(m_context.prompts, m_window, tr("The PDF was not saved"), [this, &pop] {
        const QString path = m_context.prompts.fileToSave(
            m_window,
            {.title = tr("Save the PDP as PDF"),
             .start = QDir(m_folder).filePath(pdfName(m_context.open.plans, pop)),
             .filter = tr("PDF documents (*.pdf)")});
        if (path.isEmpty())
            return;
        writePopPdf(path, pop);
        m_folder = QFileInfo(path).absolutePath();
        emit saved(path);
    });
}

void PopSaver::saveSeries(const QList<EmployeeId> &employees, Language language)
{
    guarded(m_context.prompts, m_window, tr("The PDFs were not saved"), [this, &employees, language] {
        const QString folder = m_context.prompts.folder(
            m_window, {.title = tr("The folder for the PDFs"), .start = m_folder, .filter = {}});
        if (folder.isEmpty())
            return;
        m_folder = folder;
        auto *dialog = new PopSeriesDialog(
            std::make_unique<PopSeries>(m_context.open.plans, employees, language, folder), m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

} // namespace loopbaan
