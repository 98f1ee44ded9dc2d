// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/window/page.h"

namespace loopbaan {

struct SessionContext;

/// The destinations of an open dossier, in the order of the navigation: one line each.
[[nodiscard]] QList<Page> dossierPages(const SessionContext &context);

} // namespace loopbaan
