// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/small_disk.h"

#include <QFile>

#include <gtest/gtest.h>

#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

void writeSystemFile(const QString &name, const QByteArray &text)
{
    QFile file(name);
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        file.write(text);
}

/// The administrator mounts directly; others become administrator of a world of their own.
bool enterOwnMounts()
{
    if (::geteuid() == 0 && ::unshare(CLONE_NEWNS) == 0)
        return true;
    const QByteArray user = QByteArray::number(::geteuid());
    const QByteArray group = QByteArray::number(::getegid());
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return false;
    writeSystemFile(u"/proc/self/setgroups"_s, "deny");
    writeSystemFile(u"/proc/self/uid_map"_s, "0 " + user + " 1");
    writeSystemFile(u"/proc/self/gid_map"_s, "0 " + group + " 1");
    return true;
}

qint64 freeBytes(const QByteArray &folder)
{
    struct statvfs disk
    {
    };
    ::statvfs(folder.constData(), &disk);
    return static_cast<qint64>(disk.f_bavail * disk.f_frsize);
}

} // namespace

bool mountSmallDisk(const QString &folder, int kilobytes)
{
    const QByteArray options = "size=" + QByteArray::number(kilobytes) + "k,mode=0700";
    return enterOwnMounts() && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && ::mount("none", QFile::encodeName(folder).constData(), "tmpfs", 0, options.constData()) == 0;
}

void leaveFree(const QString &folder, int kilobytes)
{
    const qint64 surplus = freeBytes(QFile::encodeName(folder)) - kilobytes * 1024;
    QFile filler(folder + u"/filler"_s);
    ASSERT_TRUE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    ASSERT_EQ(filler.write(QByteArray(surplus, 'f')), surplus);
    filler.close();
    ASSERT_EQ(freeBytes(QFile::encodeName(folder)), kilobytes * 1024);
}

} // namespace loopbaan::test
