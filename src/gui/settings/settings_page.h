// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace loopbaan {

/// One page of the settings, built when somebody first goes there. The dialog gives it its title and lets it
/// scroll.
struct SettingsPage
{
    QString id{}; ///< names the page in files and tests, the same in every language
    QString icon{};
    std::function<QString()> title{}; ///< asked again when the language changes
    std::function<QString()> hint{}; ///< below the page: what becomes of a change
    std::function<QWidget *(QWidget *parent)> build{};
};

} // namespace loopbaan
