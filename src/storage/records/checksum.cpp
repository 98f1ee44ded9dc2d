// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/checksum.h"

#include <QCryptographicHash>

namespace loopbaan {

QByteArray checksumOf(const QVariantList &columns)
{
    QByteArray content;
    content.reserve(512);
    for (const QVariant &column : columns) {
        // Null and empty differ; the length keeps "ab","c" from being "a","bc".
        if (column.isNull()) {
            content.append('n');
            continue;
        }
        const QByteArray bytes =
            column.typeId() == QMetaType::QByteArray ? column.toByteArray() : column.toString().toUtf8();
        content.append('v');
        content.append(QByteArray::number(bytes.size()));
        content.append(':');
        content.append(bytes);
    }
    return QCryptographicHash::hash(content, QCryptographicHash::Blake2b_160);
}

} // namespace loopbaan
