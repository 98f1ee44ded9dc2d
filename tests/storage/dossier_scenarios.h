// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <string>

namespace loopbaan::test {

/// Something a user does to a dossier that is stored as a whole or not at all.
struct Scenario
{
    std::string name{};
    std::function<void(Database &)> prepare{}; ///< on the example team
    std::function<void(Database &)> run{}; ///< the same each time: ids and clock are fixed
};

/// One of each kind: add, change, import, delete, undo, a long text, a migration.
[[nodiscard]] std::vector<Scenario> dossierScenarios();

/// A dossier of twelve employees with conversations and agreements.
void fillWithTeam(Database &database);

/// Every row of every table but those that differ from run to run, to compare two dossiers.
[[nodiscard]] QStringList contentsOf(Database &database);

/// What SQLite and our own checksums find wrong; empty when all is sound.
[[nodiscard]] QStringList complaintsAbout(Database &database);

} // namespace loopbaan::test
