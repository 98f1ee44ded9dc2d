// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace loopbaan {

class Dossier;

/// A record that does not hold what was stored in it.
struct DamagedRecord
{
    QString kind{}; ///< "employee", "agreement", …
    QString id{};

    friend bool operator==(const DamagedRecord &, const DamagedRecord &) = default;
};

/// Reads every record of the dossier. Throws StorageError when the file itself gives way.
[[nodiscard]] QList<DamagedRecord> damagedRecords(const Dossier &dossier);

/// What `loopbaan check --json` prints: {"sound": true, "damaged": [{"kind", "id"}]}.
[[nodiscard]] QByteArray checkToJson(const QList<DamagedRecord> &damaged);

} // namespace loopbaan
