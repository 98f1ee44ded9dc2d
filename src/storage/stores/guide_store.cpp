// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/guide_store.h"

#include "storage/records/guide_records.h"
#include "storage/records/records_of.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

QList<GuidePrompt> GuidePromptStore::of(PhaseId phase) const
{
    return where(u"phase = ?"_s, {toColumn(phase)});
}

template class Records<PhaseSetting>;
template class Records<GuidePrompt>;

} // namespace loopbaan
