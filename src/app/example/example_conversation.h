// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/example/example_object.h"
#include "app/example/example_records.h"

namespace loopbaan {

/// Adds a conversation with `employee` to `records`, with what was prepared, said, weighed and agreed in it.
void readExampleConversation(ExampleObject &talk, const Employee &employee, Language language,
                             ExampleRecords &records);

} // namespace loopbaan
