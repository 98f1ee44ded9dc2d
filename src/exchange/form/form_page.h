// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"

#include <QByteArray>

namespace loopbaan {

/// The preparation form as one HTML file that needs nothing else: any browser opens it from a folder or a
/// mail (R-001-15). `formJson` is the form as it goes out (docs/forms.md) and travels inside; the
/// page's own texts are in `language`. Nothing in the page can reach another address, and what people wrote
/// stays text. Throws std::exception when `formJson` is not JSON in UTF-8 or not an object.
[[nodiscard]] QByteArray formPage(const QByteArray &formJson, Language language);

} // namespace loopbaan
