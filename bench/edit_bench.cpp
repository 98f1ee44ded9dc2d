// SPDX-License-Identifier: GPL-3.0-or-later
// One saved edit of a conversation's report beside a bare SQLite commit of the same text with the same
// settings, each on a file of its own on the same disk.
#include "app/conversations/conversation_service.h"
#include "app/dossier/dossier.h"
#include "app/people/employee_service.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// A report as somebody types it: a few hundred characters, each time another.
QString reportNumber(int64_t number)
{
    return u"Noor wil meer zelf beslissen over de weekplanning. "_s.repeated(6) + QString::number(number);
}

void savedEdit(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"team.lbdossier"_s);
    const Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    Dossier::create(path, {.name = u"De Linde"_s}, clock);
    Dossier dossier(path, Dossier::Access::Write, clock);
    const EmployeeId noor{u"noor"_s};
    if (!EmployeeService(dossier).save({.employee = {.id = noor, .givenName = u"Noor"_s}}).isEmpty())
        throw std::runtime_error("the employee was refused");
    ConversationService conversations(dossier);
    Conversation conversation =
        conversations.plan({.employee = noor, .date = dossier.today().addDays(20)}).conversation.value();

    int64_t number = 0;
    for (auto step : state) {
        conversation.report = reportNumber(++number);
        conversations.saveText(conversation, u"report"_s);
    }
}

void run(sqlite3 *database, const char *sql)
{
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(database));
}

void bareCommit(benchmark::State &state)
{
    const QTemporaryDir folder;
    sqlite3 *database = nullptr;
    sqlite3_open(folder.filePath(u"bare.db"_s).toUtf8().constData(), &database);
    for (const char *sql :
         {"PRAGMA locking_mode = EXCLUSIVE", "PRAGMA journal_size_limit = 0", "PRAGMA synchronous = EXTRA",
          "PRAGMA secure_delete = ON", "CREATE TABLE note (id TEXT PRIMARY KEY, text TEXT)",
          "INSERT INTO note VALUES ('noor', '')"}) {
        run(database, sql);
    }
    sqlite3_stmt *update = nullptr;
    sqlite3_prepare_v2(database, "UPDATE note SET text = ? WHERE id = 'noor'", -1, &update, nullptr);

    int64_t number = 0;
    for (auto step : state) {
        const QByteArray text = reportNumber(++number).toUtf8();
        run(database, "BEGIN IMMEDIATE");
        sqlite3_bind_text(update, 1, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
        sqlite3_step(update);
        sqlite3_reset(update);
        run(database, "COMMIT");
    }
    sqlite3_finalize(update);
    sqlite3_close(database);
}

BENCHMARK(savedEdit)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(bareCommit)->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace

} // namespace loopbaan

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
