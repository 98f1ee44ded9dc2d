// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/open_dossier.h"
#include "app/language/display_language.h"
#include "gui/dialog_prompts.h"
#include "gui/session/session_context.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QWidget>

namespace loopbaan {

/// A page of the window on an offscreen screen, over a dossier that `fill` filled.
template<typename Page>
struct PageOnScreen
{
    using Clock = QDateTime (*)();

    PageOnScreen(Clock clock, void (*fill)(Dossier &))
        : now(clock)
    {
        language.use(Language::Dutch);
        fill(open.dossier);
        page.resize(1092, 722);
        page.show();
        page.activateWindow();
        QCoreApplication::processEvents();
    }

    template<typename Widget>
    Widget &part(const QString &name)
    {
        return *page.template findChild<Widget *>(name);
    }

    Clock now;
    QTemporaryDir folder{};
    QString path = [this] {
        const QString file = folder.filePath(QStringLiteral("large.lbdossier"));
        Dossier::create(file, {.name = QStringLiteral("De Linde")}, now);
        return file;
    }();
    OpenDossier open{path, Dossier::Access::Write, now};
    DisplayLanguage language{};
    DialogPrompts prompts{};
    Page page{SessionContext{open, language, prompts}};
};

/// Delivers a real key and waits until everything that it changed is painted.
inline void press(QWidget &widget, Qt::Key key, const QString &text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&widget, &down);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

} // namespace loopbaan
