// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/open_dossiers.h"

#include <QFileInfo>
#include <QHash>

#include <mutex>

namespace loopbaan {

namespace {

/// How often a dossier is open here.
struct Openings
{
    int forReading = 0;
    int forWriting = 0;

    int &of(OpenFor purpose) { return purpose == OpenFor::Writing ? forWriting : forReading; }
};

/// What is open in this process, by the name behind all links.
struct OpenDossiers
{
    std::mutex access{};
    QHash<QString, Openings> files{};
};

OpenDossiers &openDossiers()
{
    static OpenDossiers all;
    return all;
}

QString canonical(const QString &path)
{
    return QFileInfo(path).canonicalFilePath();
}

Openings openingsOf(const QString &path)
{
    const std::scoped_lock lock(openDossiers().access);
    return openDossiers().files.value(canonical(path));
}

} // namespace

OpenDossierNote::OpenDossierNote(const QString &path, OpenFor purpose)
    : m_file(canonical(path))
    , m_purpose(purpose)
{
    const std::scoped_lock lock(openDossiers().access);
    ++openDossiers().files[m_file].of(m_purpose);
}

OpenDossierNote::~OpenDossierNote()
{
    const std::scoped_lock lock(openDossiers().access);
    --openDossiers().files[m_file].of(m_purpose);
}

bool isOpenHere(const QString &path)
{
    const Openings openings = openingsOf(path);
    return openings.forReading > 0 || openings.forWriting > 0;
}

bool isWrittenHere(const QString &path)
{
    return openingsOf(path).forWriting > 0;
}

} // namespace loopbaan
