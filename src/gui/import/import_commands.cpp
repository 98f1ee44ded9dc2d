// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/import_commands.h"

#include "app/dossier/open_dossier.h"
#include "app/problems/problem_text.h"
#include "gui/failures.h"
#include "gui/guarded.h"
#include "gui/import/import_dialog.h"
#include "gui/prompts.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace loopbaan {

ImportCommands::ImportCommands(OpenDossier &open, Prompts &prompts, QWidget *window)
    : m_open(open)
    , m_prompts(prompts)
    , m_window(window)
    , m_service(open.dossier)
{
    m_importAction.setObjectName(u"importAction"_s);
    m_importAction.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    m_pasteAction.setObjectName(u"pasteListAction"_s);
    m_pasteAction.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    for (QAction *action : actions())
        action->setEnabled(!open.dossier.isReadOnly());
    connect(&m_importAction, &QAction::triggered, this, &ImportCommands::importFile);
    connect(&m_pasteAction, &QAction::triggered, this, &ImportCommands::paste);
    qApp->installEventFilter(this); // a QAction is not told when the language changes
    showTexts();
}

void ImportCommands::importFile()
{
    const QString path =
        m_prompts.fileToOpen(m_window,
                             {.title = tr("Import an employee list"),
                              .start = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                              .filter = tr("Employee lists (*.csv *.txt *.tsv);;All files (*)")});
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_prompts.showFailure(m_window,
                                     {.what = tr("The list was not read"),
                                      .why = asSentence(file.errorString()),
                                      .advice = tr("Check its name, and whether you may read it.")});
    guarded(m_prompts, m_window, tr("The list was not read"),
            [&] { ask(m_service.preview(file.readAll())); });
}

void ImportCommands::paste()
{
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        return m_prompts.showFailure(
            m_window,
            {.what = tr("There is no list to import"),
             .why = tr("Nothing was copied."),
             .advice = tr("Copy the rows in your spreadsheet first, with the names of the columns.")});
    guarded(m_prompts, m_window, tr("The list was not read"), [&] { ask(m_service.preview(text)); });
}

void ImportCommands::ask(const ImportPreview &preview)
{
    if (preview.table.rows.isEmpty()) {
        const QList<ProblemText> refusals = refusalsOf(preview);
        ProblemText problem = refusals.isEmpty() ? ProblemText() : refusals.first();
        problem.what = tr("There is no list to import");
        m_prompts.showFailure(m_window, failureOf(problem));
        return;
    }
    auto *dialog =
        new ImportDialog([this](const Table &table,
                                const ColumnMapping &mapping) { return m_service.preview(table, mapping); },
                         m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setPreview(preview);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { run(dialog->preview()); });
    dialog->open();
}

void ImportCommands::run(const ImportPreview &preview)
{
    guarded(m_prompts, m_window, tr("The list was not imported"), [&] {
        const int changes = static_cast<int>(preview.plan.count(ImportAction::Add)
                                             + preview.plan.count(ImportAction::Change));
        m_service.run(preview);
        emit newsArrived(tr("%n employee(s) added or changed. Undo: Ctrl+Z", nullptr, changes));
    });
}

bool ImportCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && watched == qApp)
        showTexts();
    return QObject::eventFilter(watched, event);
}

void ImportCommands::showTexts()
{
    m_importAction.setText(tr("&Import a list…"));
    m_pasteAction.setText(tr("&Paste a list from a spreadsheet…"));
}

} // namespace loopbaan
