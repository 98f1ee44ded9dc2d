// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/dossier_file.h"
#include "storage/storage_error.h"
#include "storage/stores/stores.h"
#include "storage/transaction.h"

#include "support/printers.h"
#include "support/stored_database.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace loopbaan::test {

using namespace Qt::StringLiterals;

/// A dossier on disk, for what becomes of the file.
class DossierFileTest : public ::testing::Test
{
protected:
    DossierFileTest() { DossierFile::create(path, fixedClock()); }

    static QByteArray bytesOf(const QString &file)
    {
        QFile source(file);
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }

    void overwrite(const QByteArray &bytes) const
    {
        QFile target(path);
        ASSERT_TRUE(target.open(QIODevice::WriteOnly));
        target.write(bytes);
    }

    /// Runs `sql` on the file as some other program would.
    void alter(const QString &sql) const
    {
        Database database(path, fixedClock());
        database.run(sql);
    }

    /// Refused for `fault`, to write and to read, and not a byte of it changed.
    void expectRefused(StorageFault fault) const
    {
        const QByteArray before = bytesOf(path);
        for (const bool write : {true, false}) {
            try {
                (void)(write ? DossierFile::openToWrite(path, fixedClock())
                             : DossierFile::openToRead(path, fixedClock()));
                ADD_FAILURE() << "it was opened";
            } catch (const StorageError &error) {
                EXPECT_EQ(error.fault(), fault) << error.what();
            }
        }
        EXPECT_TRUE(bytesOf(path) == before);
        EXPECT_FALSE(QFileInfo::exists(path + u".lock"_s));
    }

    static void addEmployee(DossierFile &file, const QString &name)
    {
        Transaction transaction(file.database());
        Stores(file.database()).employees.insert({.id = EmployeeId::create(), .givenName = name});
        transaction.commit();
    }

    static QList<Employee> employeesOf(DossierFile &file) { return Stores(file.database()).employees.all(); }

    QTemporaryDir folder;
    QString path = folder.filePath(u"team.lbdossier"_s);
};

} // namespace loopbaan::test
