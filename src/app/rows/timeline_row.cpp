// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rows/timeline_row.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace loopbaan {

QString spoken(const TimelineRow &row)
{
    QStringList parts{row.group, row.title, row.when, row.detail};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace loopbaan
