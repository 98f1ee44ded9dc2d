// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/python_script.h"

#include "support/paths.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

ScriptRun run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(u"/usr/bin/python3"_s, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

bool pythonHas(const QString &module)
{
    return run({u"-c"_s, u"import "_s + module}, {}).exitCode == 0;
}

ScriptRun runPython(const QString &script, const QStringList &arguments, const QByteArray &input)
{
    return run(QStringList{sourceFile(u"tests/exchange/"_s + script)} + arguments, input);
}

} // namespace loopbaan::test
