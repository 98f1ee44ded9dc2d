// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace loopbaan::test {

struct ScriptRun
{
    int exitCode = -1;
    QByteArray output{};
    QByteArray errors{};
};

/// Is `module` installed for Debian's own Python?
[[nodiscard]] bool pythonHas(const QString &module);

/// Runs a script of tests/exchange with Debian's own Python and `input` on its standard input.
[[nodiscard]] ScriptRun runPython(const QString &script, const QStringList &arguments,
                                  const QByteArray &input);

} // namespace loopbaan::test
