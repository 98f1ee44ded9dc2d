// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/example/example_object.h"
#include "app/example/example_records.h"

namespace loopbaan {

/// Adds what both sides prepared for `conversation` to `records`; the form is another matter.
void readExamplePreparation(ExampleObject &talk, const Conversation &conversation, ExampleRecords &records);

} // namespace loopbaan
