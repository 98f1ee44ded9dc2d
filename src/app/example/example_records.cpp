// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example/example_records.h"

#include "app/example/example_person.h"
#include "exchange/json/json_document.h"
#include "storage/records/people_records.h"

#include <QDir>
#include <QResource>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

[[noreturn]] void fail(const QString &place, const QString &why)
{
    throw ExampleError(u"example: %1: %2"_s.arg(place, why).toStdString());
}

void refuse(const QList<JsonProblem> &problems)
{
    if (problems.isEmpty())
        return;
    const JsonProblem &first = problems.first();
    fail(first.path, QString(toText(first.reason)));
}

/// Where the documents of `story` are inside the program.
QString folderOf(ExampleStory story)
{
    return story == ExampleStory::Team ? u":/example/"_s : u":/practice/"_s;
}

JsonValue documentOf(const QString &name)
{
    const QResource resource(name);
    if (!resource.isValid())
        fail(name, u"not inside the program"_s);
    const JsonDocument document = readJson(resource.uncompressedData());
    for (JsonProblem problem : document.problems) {
        problem.path.prepend(name);
        refuse({problem});
    }
    return document.root;
}

void read(const QString &name, const ExampleSetting &setting,
          const std::function<void(ExampleObject &)> &take)
{
    const JsonValue root = documentOf(name);
    QList<JsonProblem> problems;
    ExampleObject object(ObjectReader(root, name, problems), setting, problems);
    take(object);
    object.noteUnknownKeys();
    refuse(problems);
}

void readHouse(ExampleObject &house, Language language, ExampleRecords &records)
{
    house.one("organisation"_L1, [&](ExampleObject &object) {
        records.organisation = object.record<Organisation>();
        records.organisation.language = language;
    });
    house.each("departments"_L1,
               [&](ExampleObject &object) { records.departments << object.record<Department>(); });
}

} // namespace

ExampleRecords readExample(Language language, QDate today, ExampleStory story)
{
    const QString folder = folderOf(story);
    const ExampleSetting setting{language, today};
    ExampleRecords records;
    read(folder + u"house.json"_s, setting,
         [&](ExampleObject &house) { readHouse(house, language, records); });
    for (const QString &name : QDir(folder + u"people"_s).entryList(QDir::Files, QDir::Name)) {
        read(folder + u"people/"_s + name, setting,
             [&](ExampleObject &person) { readExamplePerson(person, setting, records); });
    }
    return records;
}

} // namespace loopbaan
