// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/platter.h"

#include <QFile>

#include <cstring>
#include <stdexcept>

namespace loopbaan::test {

namespace {

constexpr qsizetype sector = 512;

bool tossed(std::mt19937 &chance)
{
    return (chance() & 1U) != 0;
}

QByteArray contentOf(const QByteArray &path)
{
    QFile file(QFile::decodeName(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void replace(const QByteArray &path, const QByteArray &bytes)
{
    QFile file(QFile::decodeName(path));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(bytes) != bytes.size())
        throw std::runtime_error("cannot write what the power cut left");
}

} // namespace

void Platter::opened(const Path &path)
{
    if (m_names.contains(path))
        return;
    const auto file = std::make_shared<File>(File{.synced = contentOf(path)});
    m_names[path] = {.synced = file, .now = file};
}

void Platter::created(const Path &path)
{
    m_names[path].now = std::make_shared<File>();
}

void Platter::written(const Path &path, qint64 offset, const QByteArray &bytes)
{
    m_names.at(path).now->changes << Change{.offset = offset, .bytes = bytes};
}

void Platter::truncated(const Path &path, qint64 size)
{
    m_names.at(path).now->changes << Change{.truncatedTo = size};
}

void Platter::removed(const Path &path)
{
    m_names[path].now.reset();
}

void Platter::synced(const Path &path)
{
    File &file = *m_names.at(path).now;
    for (const Change &change : std::as_const(file.changes))
        apply(change, file.synced);
    file.changes.clear();
}

void Platter::folderSynced()
{
    for (auto &[path, name] : m_names)
        name.synced = name.now;
}

void Platter::apply(const Change &change, QByteArray &bytes)
{
    if (change.truncatedTo >= 0) {
        bytes.resize(change.truncatedTo);
        return;
    }
    const qint64 end = change.offset + change.bytes.size();
    if (end > bytes.size())
        bytes.append(end - bytes.size(), '\0');
    std::memcpy(bytes.data() + change.offset, change.bytes.constData(),
                static_cast<size_t>(change.bytes.size()));
}

QByteArray Platter::whatIsLeft(const File &file, std::mt19937 &chance)
{
    QByteArray bytes = file.synced;
    for (const Change &change : file.changes) {
        const bool torn = tossed(chance);
        if (change.truncatedTo >= 0 || !torn) {
            if (tossed(chance))
                apply(change, bytes);
            continue;
        }
        for (qsizetype at = 0; at < change.bytes.size(); at += sector)
            if (tossed(chance))
                apply({.offset = change.offset + at, .bytes = change.bytes.mid(at, sector)}, bytes);
    }
    return bytes;
}

void Platter::cutPower(unsigned seed) const
{
    std::mt19937 chance(seed);
    for (const auto &[path, name] : m_names) {
        const auto &file = name.synced == name.now || tossed(chance) ? name.now : name.synced;
        if (file)
            replace(path, whatIsLeft(*file, chance));
        else
            QFile::remove(QFile::decodeName(path));
    }
}

} // namespace loopbaan::test
