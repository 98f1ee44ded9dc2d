// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace loopbaan {

class Dossier;

/// A file of somebody else, or why it could not be read.
struct InputFile
{
    std::optional<QByteArray> bytes{};
    QString why{}; ///< a clause; empty when there are bytes
};

/// The file at `path`, at most `limit` bytes of it and one more to tell that there are too many. Refuses the
/// dossier that is open, also by another name: to look into it would drop its lock.
[[nodiscard]] InputFile readInput(const QString &path, qint64 limit, const Dossier &open);

} // namespace loopbaan
