// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/example/example_object.h"
#include "app/example/example_records.h"

namespace loopbaan {

/// Adds everything `person` tells to `records`. What it leaves out follows from the house and from the role
/// and the day of the conversation: who leads, where somebody works, when was invited and agreed.
void readExamplePerson(ExampleObject &person, const ExampleSetting &setting, ExampleRecords &records);

} // namespace loopbaan
