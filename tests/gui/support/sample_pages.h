// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/window/page.h"

namespace loopbaan::test {

/// Two small pages, each with a field in a pane of its own; `built` counts how many have been made.
[[nodiscard]] QList<Page> samplePages(int &built);

[[nodiscard]] DossierView sampleDossier(int &built);

} // namespace loopbaan::test
