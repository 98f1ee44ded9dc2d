// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/talk/guide.h"
#include "core/talk/phase_setting.h"
#include "storage/records/records.h"

namespace loopbaan {

class PhaseSettingStore : public Records<PhaseSetting>
{
public:
    using Records::Records;
};

class GuidePromptStore : public Records<GuidePrompt>
{
public:
    using Records::Records;

    [[nodiscard]] QList<GuidePrompt> of(PhaseId phase) const; ///< in their order
};

} // namespace loopbaan
