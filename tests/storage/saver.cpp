// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/dossier.h"
#include "storage/stores/stores.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace loopbaan;

namespace {

/// One change as a user makes them: a new employee and, with it, the count in a plan.
void addEmployee(Dossier &dossier, int number)
{
    dossier.change(u"Add employee"_s, [number](Stores &stores) {
        stores.employees.insert({.id = EmployeeId::create(), .number = QString::number(number)});
        DevelopmentPlan plan = stores.plans.all().value(0);
        plan.ownWords = QString::number(number);
        stores.plans.save(plan);
    });
}

/// The same as it is typed: merged into one step to undo.
void typeCount(Dossier &dossier, int number)
{
    dossier.changeText(u"Typing"_s, u"development"_s, [number](Stores &stores) {
        DevelopmentPlan plan = stores.plans.all().value(0);
        plan.development = {QString::number(number)};
        stores.plans.save(plan);
    });
}

} // namespace

/// Adds employees to the dossier it is given and types a text, as the window does, and says "ACK <number>" as
/// soon as a new one is called saved, until somebody kills it.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    Dossier dossier(application.arguments().at(1), Dossier::Access::Write, &QDateTime::currentDateTimeUtc);
    auto number = static_cast<int>(dossier.stores().employees.all().size());
    QObject::connect(&dossier, &Dossier::saved, &dossier, [&number] {
        std::printf("ACK %d\n", number);
        std::fflush(stdout);
    });
    for (;;) {
        typeCount(dossier, number); // first: the one before may have been killed just before it
        addEmployee(dossier, ++number);
    }
}
