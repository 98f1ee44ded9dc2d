// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/look/tone.h"
#include "gui/settings/settings_page.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace loopbaan {

/// One destination of the navigation. The page itself is built when somebody first goes there. Its
/// windowTitle is what the window's title names first ("Noor Janssens"); its panes for F6 are the widgets in
/// it that carry the property "pane".
struct Page
{
    QString id{}; ///< names the page in files and tests, the same in every language
    QString icon{};
    QKeySequence shortcut{};
    std::function<QString()> title{}; ///< asked again when the language changes
    std::function<QWidget *(QWidget *parent)> build{};
    /// What the navigation shows behind the title, asked again after every change; the page need not be
    /// built. Throws StorageError.
    std::function<int()> count{};
};

/// What stays above the pages for as long as the dossier is open.
struct DossierNotice
{
    Tone tone = Tone::Info;
    QString text{}; ///< empty: nothing to say
    QString action{}; ///< what can be done about it; may be empty
    std::function<void()> act{};
};

/// A dossier as the window shows it.
struct DossierView
{
    QString path{};
    QString name{};
    bool isRemembered = true; ///< among the recently opened
    bool isReadOnly = false;
    DossierNotice notice{};
    QList<Page> pages{};
    QList<SettingsPage> settings{}; ///< those that the dossier keeps
};

} // namespace loopbaan
