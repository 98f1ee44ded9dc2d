// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/paths.h"

namespace loopbaan::test {

QString testData(const QString &name)
{
    return sourceFile(QStringLiteral("tests/data/") + name);
}

QString sourceFile(const QString &name)
{
    return QStringLiteral(LOOPBAAN_SOURCE_DIR "/") + name;
}

QString program(const QString &name)
{
    return QStringLiteral(LOOPBAAN_BIN_DIR "/") + name;
}

} // namespace loopbaan::test
