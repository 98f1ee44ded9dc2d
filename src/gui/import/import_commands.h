// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/import_service.h"

#include <QAction>

namespace loopbaan {

class Prompts;
struct OpenDossier;

/// The commands that take employees over: from a file of the HR system, or from what was copied in a
/// spreadsheet. Both show first what they would do.
class ImportCommands : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs; all of it outlives this.
    ImportCommands(OpenDossier &open, Prompts &prompts, QWidget *window);

    [[nodiscard]] QList<QAction *> actions() { return {&m_importAction, &m_pasteAction}; }

signals:
    void newsArrived(const QString &text); ///< for the bottom line

public slots:
    void importFile();
    void paste();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showTexts();
    void ask(const ImportPreview &preview);
    void run(const ImportPreview &preview);

    OpenDossier &m_open;
    Prompts &m_prompts;
    QWidget *m_window;
    ImportService m_service;
    QAction m_importAction{};
    QAction m_pasteAction{};
};

} // namespace loopbaan
