// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dossier_scenarios.h"

#include "storage/schema/migration.h"
#include "storage/stores/stores.h"
#include "storage/transaction.h"

#include <QSqlRecord>

#include <memory>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

QByteArray change(Database &database, const std::function<void(Stores &)> &command)
{
    Transaction transaction(database);
    Stores stores(database);
    command(stores);
    return transaction.commit();
}

Employee employee(int number)
{
    return {.id = {u"employee-%1"_s.arg(number)},
            .number = QString::number(10000 + number),
            .givenName = u"Noor %1"_s.arg(number),
            .familyName = u"Janssens"_s,
            .education = u"Verpleegkunde"_s};
}

void addWithTalk(Stores &stores, int number)
{
    const Employee person = employee(number);
    const Conversation conversation{.id = {u"conversation-%1"_s.arg(number)}, .employee = person.id};
    stores.employees.insert(person);
    stores.conversations.insert(conversation);
    stores.agreements.insert({.id = {u"agreement-%1"_s.arg(number)},
                              .employee = person.id,
                              .conversation = conversation.id,
                              .text = QString(500, u't')});
}

void addAnEmployee(Database &database)
{
    change(database, [](Stores &stores) { stores.employees.insert(employee(500)); });
}

void changeAnEmployee(Database &database)
{
    change(database, [](Stores &stores) {
        Employee person = employee(3);
        person.jobTitle = u"Planner"_s;
        stores.employees.save(person);
    });
}

void importMany(Database &database)
{
    change(database, [](Stores &stores) {
        for (int number = 100; number < 200; ++number)
            stores.employees.insert(employee(number));
    });
}

void deleteAnEmployee(Database &database)
{
    change(database, [](Stores &stores) { stores.employees.remove(employee(3).id); });
}

void writeALongText(Database &database)
{
    change(database, [](Stores &stores) {
        stores.plans.insert(
            {.id = {u"plan-1"_s}, .employee = employee(3).id, .ownWords = QString(60000, u'w')});
    });
}

/// Undo needs the change it undoes, which only preparing it can tell.
Scenario undoOfADeletion()
{
    const auto deletion = std::make_shared<QByteArray>();
    return {.name = "Undo",
            .prepare =
                [deletion](Database &database) {
                    *deletion =
                        change(database, [](Stores &stores) { stores.employees.remove(employee(3).id); });
                },
            .run = [deletion](Database &database) { applyChangeset(database, inverted(*deletion)); }};
}

/// The next version of the schema as it may come: a new table and a change to every row.
void migrateToNextVersion(Database &database)
{
    QList<schema::Step> steps = schema::steps();
    steps << schema::Step{
        .what = u"a version to come"_s,
        .tables = {{.name = u"badge"_s, .columns = {schema::text(u"name"_s, {})}}},
        .statements = {u"ALTER TABLE employee ADD COLUMN badge TEXT NOT NULL DEFAULT ''"_s,
                       u"UPDATE employee SET badge = number"_s},
    };
    migrate(database, steps);
}

QStringList rowsOf(Database &database, const QString &sql)
{
    QStringList rows;
    QSqlQuery query = database.run(sql);
    while (query.next()) {
        QStringList columns;
        for (int column = 0; column < query.record().count(); ++column)
            columns << QString::fromLatin1(query.value(column).toByteArray().toPercentEncoding());
        rows << columns.join(u'|');
    }
    return rows;
}

} // namespace

std::vector<Scenario> dossierScenarios()
{
    return {
        {.name = "Add", .run = addAnEmployee},
        {.name = "Change", .run = changeAnEmployee},
        {.name = "Import", .run = importMany},
        {.name = "Delete", .run = deleteAnEmployee},
        undoOfADeletion(),
        {.name = "LongText", .run = writeALongText},
        {.name = "Migration", .run = migrateToNextVersion},
    };
}

void fillWithTeam(Database &database)
{
    change(database, [](Stores &stores) {
        for (int number = 0; number < 12; ++number)
            addWithTalk(stores, number);
    });
}

QStringList contentsOf(Database &database)
{
    QStringList contents = rowsOf(database, u"SELECT name, sql FROM sqlite_schema ORDER BY name"_s);
    const QStringList tables = rowsOf(
        database, u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'meta' ORDER BY name"_s);
    for (const QString &table : tables)
        contents += rowsOf(database, u"SELECT * FROM %1 ORDER BY id"_s.arg(table));
    contents += rowsOf(database, u"PRAGMA user_version"_s);
    return contents;
}

QStringList complaintsAbout(Database &database)
{
    QStringList complaints = rowsOf(database, u"PRAGMA integrity_check"_s);
    complaints.removeAll(u"ok"_s);
    complaints += rowsOf(database, u"PRAGMA foreign_key_check"_s);
    complaints += Stores(database).damaged();
    return complaints;
}

} // namespace loopbaan::test
