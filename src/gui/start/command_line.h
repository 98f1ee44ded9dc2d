// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <stdexcept>

namespace loopbaan {

/// What was asked for when the program with the window was started.
struct StartOptions
{
    QString file{}; ///< dossier or form to open at once; empty for the welcome page
    QDate today{}; ///< replaces the clock; invalid when it was not given
    std::optional<Language> language{};
    QString pictures{}; ///< folder for pictures of every page, instead of a window; empty for a window
    bool quitsWhenShown = false; ///< for measuring how long a start takes
};

/// An unknown option, a date such as 31 February, a language we do not speak.
class UsageError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// Throws UsageError; ends the program for --help and --version.
[[nodiscard]] StartOptions startOptions(const QStringList &arguments);

} // namespace loopbaan
