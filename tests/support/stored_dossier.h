// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/dossier.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace loopbaan::test {

/// Gives each test a dossier of its own on disk, at a fixed moment that the test may move.
class StoredDossier : public ::testing::Test
{
protected:
    static Organisation organisation()
    {
        return {.name = QStringLiteral("De Linde vzw"), .managerName = QStringLiteral("Els Maes")};
    }

    Clock clock()
    {
        return [this] { return QDateTime(today, time, Qt::UTC); };
    }

    /// Closes the dossier and opens it again, as after a restart.
    void reopen()
    {
        dossier.reset();
        dossier = std::make_unique<Dossier>(path, Dossier::Access::Write, clock());
    }

    QDate today{2026, 11, 22};
    QTime time{12, 0};
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("team.lbdossier"));
    std::unique_ptr<Dossier> dossier = open();

private:
    std::unique_ptr<Dossier> open()
    {
        Dossier::create(path, organisation(), clock());
        return std::make_unique<Dossier>(path, Dossier::Access::Write, clock());
    }
};

} // namespace loopbaan::test
