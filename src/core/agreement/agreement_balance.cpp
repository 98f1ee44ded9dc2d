// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreement/agreement_balance.h"

namespace loopbaan {

bool mostAreTheManagers(const QList<Agreement> &agreements)
{
    int open = 0;
    int ofManager = 0;
    for (const Agreement &agreement : agreements) {
        const bool counts = isOpen(agreement.status);
        open += counts ? 1 : 0;
        ofManager += counts && agreement.owner == AgreementOwner::Manager ? 1 : 0;
    }
    return ofManager >= 2 && 2 * ofManager > open;
}

} // namespace loopbaan
