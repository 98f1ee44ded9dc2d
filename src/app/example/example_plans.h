// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/example/example_object.h"
#include "app/example/example_records.h"

namespace loopbaan {

/// Adds the versions of the employee's plan to `records`. One with a day of approval holds the POP as it was
/// then: without what was said, agreed or reviewed later.
void readExamplePlans(ExampleObject &person, const Employee &employee, Language language,
                      ExampleRecords &records);

} // namespace loopbaan
