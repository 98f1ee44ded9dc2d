// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rollback_journal.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace loopbaan {

QString journalOf(const QString &path)
{
    return path + u"-journal"_s;
}

bool isHalfChanged(const QString &path)
{
    QFile journal(journalOf(path));
    char first = 0;
    if (!journal.open(QIODevice::ReadOnly))
        return journal.exists(); // it cannot be told
    return journal.getChar(&first) && first != 0;
}

} // namespace loopbaan
