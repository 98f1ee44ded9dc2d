// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/guide_store.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

QList<GuidePrompt> GuidePromptStore::of(PhaseId phase) const
{
    return where(u"phase = ?"_s, {toColumn(phase)});
}

} // namespace loopbaan
