// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rows/agreement_row.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

QString spoken(const AgreementRow &row)
{
    return row.detail.isEmpty() ? row.text : row.text + u", "_s + row.detail;
}

} // namespace loopbaan
