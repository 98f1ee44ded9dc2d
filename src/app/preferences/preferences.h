// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences/color_scheme.h"
#include "core/language.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace loopbaan {

/// A dossier that was open before.
struct RecentDossier
{
    QString path{};
    QString name{};
    QDateTime openedAt{};

    friend bool operator==(const RecentDossier &, const RecentDossier &) = default;
};

/// What the window remembers from one start to the next. Nothing of a dossier's content.
struct Preferences
{
    std::optional<Language> language{}; ///< nothing: as the desktop
    ColorScheme scheme = ColorScheme::System;
    double textScale = 1;
    bool clockShown = true; ///< the clock of a talk
    QByteArray geometry{}; ///< as QWidget::saveGeometry gives it
    QList<RecentDossier> recent{}; ///< newest first

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

/// With `dossier` first, each path once, at most eight.
[[nodiscard]] QList<RecentDossier> withOpened(QList<RecentDossier> recent, const RecentDossier &dossier);

[[nodiscard]] QByteArray toJson(const Preferences &preferences);

/// What can be read of it; the rest stays as at first start, since a damaged file must not keep the window
/// shut.
[[nodiscard]] Preferences preferencesFrom(const QByteArray &json);

/// Where the preferences are kept.
class PreferencesStore
{
public:
    virtual ~PreferencesStore() = default;

    [[nodiscard]] virtual Preferences load() const = 0;
    /// Throws when they could not be written.
    virtual void save(const Preferences &preferences) = 0;
};

} // namespace loopbaan
