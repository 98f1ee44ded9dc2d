// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/talk/guide.h"
#include "core/talk/phase_setting.h"
#include "storage/records/record.h"

namespace loopbaan {

template<>
struct Record<PhaseSetting>
{
    static constexpr auto table = QLatin1StringView("phase_setting");
    static constexpr auto order = QLatin1StringView("id");
    static constexpr auto fields =
        std::tuple{field("id", &PhaseSetting::id), field("phase", &PhaseSetting::phase),
                   field("first_minutes", &PhaseSetting::firstMinutes),
                   field("follow_up_minutes", &PhaseSetting::followUpMinutes)};
};

template<>
struct Record<GuidePrompt>
{
    static constexpr auto table = QLatin1StringView("guide_prompt");
    static constexpr auto order = QLatin1StringView("position, id");
    static constexpr auto fields =
        std::tuple{field("id", &GuidePrompt::id),         field("phase", &GuidePrompt::phase),
                   field("prompt", &GuidePrompt::prompt), field("text", &GuidePrompt::text),
                   field("is_on", &GuidePrompt::isOn),    field("position", &GuidePrompt::position)};
};

} // namespace loopbaan
