// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dossier_file.h"
#include "storage/stores/stores.h"
#include "storage/transaction.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace loopbaan;

namespace {

/// One change as a user makes them: a new employee and, with it, the count in a plan.
void addEmployee(Database &database, int number)
{
    Transaction transaction(database);
    Stores stores(database);
    stores.employees.insert({.id = EmployeeId::create(), .number = QString::number(number)});
    DevelopmentPlan plan = stores.plans.all().value(0);
    plan.ownWords = QString::number(number);
    stores.plans.save(plan);
    transaction.commit();
}

} // namespace

/// Adds employees to the dossier it is given, one transaction each, and says "ACK <number>" after every
/// commit, until somebody kills it.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto file = DossierFile::openToWrite(application.arguments().at(1), &QDateTime::currentDateTimeUtc);
    auto number = static_cast<int>(Stores(file->database()).employees.all().size());
    for (;;) {
        addEmployee(file->database(), ++number);
        std::printf("ACK %d\n", number);
        std::fflush(stdout);
    }
}
