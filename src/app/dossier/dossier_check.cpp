// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/dossier_check.h"

#include "app/dossier/dossier.h"
#include "exchange/json/json_writing.h"
#include "storage/stores/stores.h"

namespace loopbaan {

QList<DamagedRecord> damagedRecords(const Dossier &dossier)
{
    QList<DamagedRecord> damaged;
    for (const QString &record : dossier.stores().damaged())
        damaged << DamagedRecord{record.section(u' ', 0, 0), record.section(u' ', 1)};
    return damaged;
}

QByteArray checkToJson(const QList<DamagedRecord> &damaged)
{
    OrderedJson records = toJsonArray(damaged, [](const DamagedRecord &record) {
        return OrderedJson{{"kind", toJson(record.kind)}, {"id", toJson(record.id)}};
    });
    return toBytes({{"sound", damaged.isEmpty()}, {"damaged", std::move(records)}});
}

} // namespace loopbaan
