// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/preferences_file.h"

#include "storage/atomic_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace loopbaan {

PreferencesFile::PreferencesFile(QString path)
    : m_path(std::move(path))
{
}

Preferences PreferencesFile::load() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? preferencesFrom(file.readAll()) : Preferences();
}

void PreferencesFile::save(const Preferences &preferences)
{
    if (load() == preferences)
        return;
    QDir().mkpath(QFileInfo(m_path).path());
    writeFile(m_path, toJson(preferences));
}

} // namespace loopbaan
