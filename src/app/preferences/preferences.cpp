// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/preferences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr qsizetype mostRecent = 8;

QJsonArray recentJson(const QList<RecentDossier> &recent)
{
    QJsonArray array;
    for (const RecentDossier &dossier : recent) {
        array.append(QJsonObject{{u"path"_s, dossier.path},
                                 {u"name"_s, dossier.name},
                                 {u"opened_at"_s, dossier.openedAt.toString(Qt::ISODate)}});
    }
    return array;
}

QList<RecentDossier> recentFrom(const QJsonArray &array)
{
    QList<RecentDossier> recent;
    for (const QJsonValue value : array) {
        const QString path = value[u"path"].toString();
        if (!path.isEmpty() && recent.size() < mostRecent) {
            recent.append({.path = path,
                           .name = value[u"name"].toString(),
                           .openedAt = QDateTime::fromString(value[u"opened_at"].toString(), Qt::ISODate)});
        }
    }
    return recent;
}

} // namespace

QList<RecentDossier> withOpened(QList<RecentDossier> recent, const RecentDossier &dossier)
{
    recent.removeIf([&dossier](const RecentDossier &other) { return other.path == dossier.path; });
    recent.prepend(dossier);
    return recent.mid(0, mostRecent);
}

QByteArray toJson(const Preferences &preferences)
{
    QJsonObject object{{u"color_scheme"_s, QString(toText(preferences.scheme))},
                       {u"text_scale"_s, preferences.textScale},
                       {u"clock_shown"_s, preferences.clockShown},
                       {u"geometry"_s, QString::fromLatin1(preferences.geometry.toBase64())},
                       {u"recent"_s, recentJson(preferences.recent)}};
    if (preferences.language)
        object.insert(u"language"_s, QString(toText(*preferences.language)));
    return QJsonDocument(object).toJson();
}

Preferences preferencesFrom(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const Preferences first;
    return {.language = fromText<Language>(object[u"language"].toString()),
            .scheme = fromText<ColorScheme>(object[u"color_scheme"].toString()).value_or(first.scheme),
            .textScale = object[u"text_scale"].toDouble(first.textScale),
            .clockShown = object[u"clock_shown"].toBool(first.clockShown),
            .geometry = QByteArray::fromBase64(object[u"geometry"].toString().toLatin1()),
            .recent = recentFrom(object[u"recent"].toArray())};
}

} // namespace loopbaan
