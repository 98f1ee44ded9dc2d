// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace loopbaan {

/// A letter to open in the mail program (RFC 6068). It carries no attachments: programs refuse them.
/// `address` may be empty.
[[nodiscard]] QUrl mailAddress(const QString &address, const QString &subject, const QString &letter);

} // namespace loopbaan
