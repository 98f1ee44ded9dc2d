// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/form/question_set_json.h"

#include "support/paths.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

/// A file of tests/data/questions/broken, and what is said of it first.
struct BrokenSet
{
    const char *name = "";
    JsonReason reason{};
    const char *path = "";
};

using enum JsonReason;
constexpr auto brokenSets = std::to_array<BrokenSet>({
    {"cut-off", Syntax, "/questions/1/kind"},
    {"empty-file", Syntax, ""},
    {"hint-as-number", WrongType, "/questions/1/hint/nl"},
    {"key-twice", DuplicateKey, "/version"},
    {"list-of-questions", WrongType, ""},
    {"name-of-201-letters", TextTooLong, "/name"},
    {"nested-100-deep", TooDeep, "/questions/1/text/nl/0/0/0/0/0/0/0/0/0/0/0/0"},
    {"newer-version", NewerVersion, "/version"},
    {"not-utf-8", BadEncoding, "/questions/1/text/nl"},
    {"on-as-number", WrongType, "/questions/2/on"},
    {"other-format", UnknownValue, "/format"},
    {"own-question-of-501-letters", TextTooLong, "/questions/1/text/en"},
    {"own-question-without-kind", Missing, "/questions/1/kind"},
    {"own-words-without-language", WrongType, "/questions/1/text"},
    {"question-id-with-brackets", IdMalformed, "/questions/0/question"},
    {"question-of-unknown-kind", UnknownValue, "/questions/1/kind"},
    {"question-twice", DuplicateId, "/questions/2/question"},
    {"question-without-id", Missing, "/questions/0/question"},
    {"questions-as-object", WrongType, "/questions"},
    {"version-as-text", WrongType, "/version"},
    {"without-format", Missing, "/format"},
    {"without-name", Missing, "/name"},
    {"without-questions", Missing, "/questions"},
    {"without-version", Missing, "/version"},
});

QString brokenPath(const QString &name)
{
    return testData(u"questions/broken/%1.json"_s.arg(name));
}

} // namespace

TEST(BrokenQuestionSetTest, IsRefusedWithThePlaceAndTheReason)
{
    for (const BrokenSet &broken : brokenSets) {
        QFile file(brokenPath(QString::fromLatin1(broken.name)));
        ASSERT_TRUE(file.open(QFile::ReadOnly)) << broken.name;
        const QuestionSetFile set = questionSetFromJson(file.readAll());
        EXPECT_FALSE(set.content) << broken.name;
        ASSERT_FALSE(set.problems.isEmpty()) << broken.name;
        EXPECT_EQ(set.problems.constFirst().path, QString::fromLatin1(broken.path)) << broken.name;
        EXPECT_EQ(toText(set.problems.constFirst().reason), toText(broken.reason)) << broken.name;
    }
}

TEST(BrokenQuestionSetTest, NoFileIsForgotten)
{
    QStringList files = QDir(testData(u"questions/broken"_s)).entryList(QDir::Files);
    files.removeIf([](const QString &name) { return name.startsWith(u"unusable-"); }); // these can be read
    EXPECT_EQ(files.size(), static_cast<qsizetype>(brokenSets.size()));
}

} // namespace loopbaan::test
