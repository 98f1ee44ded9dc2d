// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/dossier.h"
#include "app/example/example_story.h"
#include "core/language.h"

namespace loopbaan {

/// Makes a dossier to look round or practise in: people who do not exist, told in `language`, with dates
/// around today. Nothing in it is a step that can be undone. Refuses to replace a file. Throws StorageError,
/// FileError, and ExampleError when what ships is broken.
void createExample(const QString &path, Language language, const Clock &clock,
                   ExampleStory story = ExampleStory::Team);

} // namespace loopbaan
