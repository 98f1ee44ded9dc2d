// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/example/example_object.h"
#include "app/example/example_records.h"

namespace loopbaan {

/// Adds what came out of `conversation` to `records`: wishes, ideas, options and agreements. A finished
/// conversation confirmed its agreements; what came of each follows from its reviews.
void readExampleOutcome(ExampleObject &talk, const Conversation &conversation, Language language,
                        ExampleRecords &records);

} // namespace loopbaan
