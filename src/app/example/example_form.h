// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/example/example_object.h"
#include "app/example/example_records.h"

namespace loopbaan {

/// Adds the form of `conversation` and the answer that came back, when `records` say that the employee
/// prepared for it; and the career attitudes that `talk` holds.
void addExampleForm(ExampleObject &talk, const Conversation &conversation, const Employee &employee,
                    Language language, ExampleRecords &records);

} // namespace loopbaan
