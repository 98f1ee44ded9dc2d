// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/career_file.h"
#include "app/rows/timeline_row.h"
#include "core/overview/timeline.h"

namespace loopbaan {

/// "Planner · team Logistics · 0.8 FTE · in service since 7 January 2019"
[[nodiscard]] QString headline(const EmployeeEntry &entry, QDate today);

[[nodiscard]] TimelineInput timelineInput(const EmployeeFile &file);

/// The career as rows of a time line, newest first, what is planned on top.
[[nodiscard]] QList<TimelineRow> timelineRows(const CareerFile &career);

} // namespace loopbaan
