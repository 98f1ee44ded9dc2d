// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/column_value.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace loopbaan {

namespace {

QVariant textOrNull(bool known, const QString &text)
{
    return known ? QVariant(text) : QVariant(QMetaType::fromType<QString>());
}

} // namespace

QVariant toColumn(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text; // a null QString would bind as NULL
}

QVariant toColumn(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QVariant toColumn(const QStringList &items)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(items)).toJson(QJsonDocument::Compact));
}

QVariant toColumn(QDate date)
{
    return textOrNull(date.isValid(), date.toString(Qt::ISODate));
}

QVariant toColumn(QTime time)
{
    return textOrNull(time.isValid(), time.toString(QStringLiteral("HH:mm")));
}

QVariant toColumn(const QDateTime &moment)
{
    return textOrNull(moment.isValid(), moment.toUTC().toString(Qt::ISODateWithMs));
}

QVariant toColumn(int number)
{
    return number;
}

QVariant toColumn(bool flag)
{
    return flag ? 1 : 0;
}

bool fromColumn(const QVariant &column, QString &text)
{
    text = column.toString();
    return true;
}

bool fromColumn(const QVariant &column, QByteArray &bytes)
{
    bytes = column.toByteArray();
    return true;
}

bool fromColumn(const QVariant &column, QStringList &items)
{
    const QJsonDocument document = QJsonDocument::fromJson(column.toString().toUtf8());
    items = QVariant(document.array().toVariantList()).toStringList();
    return document.isArray();
}

bool fromColumn(const QVariant &column, QDate &date)
{
    date = column.isNull() ? QDate() : QDate::fromString(column.toString(), Qt::ISODate);
    return column.isNull() || date.isValid();
}

bool fromColumn(const QVariant &column, QTime &time)
{
    time = column.isNull() ? QTime() : QTime::fromString(column.toString(), QStringLiteral("HH:mm"));
    return column.isNull() || time.isValid();
}

bool fromColumn(const QVariant &column, QDateTime &moment)
{
    moment = column.isNull() ? QDateTime() : QDateTime::fromString(column.toString(), Qt::ISODateWithMs);
    return column.isNull() || moment.isValid();
}

bool fromColumn(const QVariant &column, int &number)
{
    number = column.toInt();
    return true;
}

bool fromColumn(const QVariant &column, bool &flag)
{
    flag = column.toInt() != 0;
    return true;
}

} // namespace loopbaan
