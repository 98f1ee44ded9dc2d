// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/form/answer_json.h"
#include "exchange/form/form_data.h"
#include "exchange/form/form_json.h"
#include "exchange/form/sealed_answer.h"

#include "support/paths.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <QDir>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

/// A file of tests/data/form/broken, and what is said of it first.
struct BrokenFile
{
    const char *name = "";
    JsonReason reason{};
    const char *path = "";
};

using enum JsonReason;
constexpr auto brokenFiles = std::to_array<BrokenFile>({
    {"answer-answers-as-object", WrongType, "/answers"},
    {"answer-cut-off", Syntax, "/answers/2/question"},
    {"answer-degree-unknown", UnknownValue, "/answers/2/items/0/degree"},
    {"answer-empty-file", Syntax, ""},
    {"answer-form-id-is-a-path", IdMalformed, "/form"},
    {"answer-form-id-missing", Missing, "/form"},
    {"answer-half-a-surrogate-pair", BadEncoding, "/answers/0/text"},
    {"answer-item-as-text", WrongType, "/answers/2/items/0"},
    {"answer-item-without-text", Missing, "/answers/2/items/0/text"},
    {"answer-key-twice", DuplicateKey, "/language"},
    {"answer-nested-100-deep", TooDeep, "/answers/1/scale/0/0/0/0/0/0/0/0/0/0/0/0/0"},
    {"answer-newer-version", NewerVersion, "/version"},
    {"answer-not-utf-8", BadEncoding, "/answers/0/text"},
    {"answer-nul-character", NulCharacter, "/answers/0/text"},
    {"answer-other-format", UnknownValue, "/format"},
    {"answer-question-twice", DuplicateId, "/answers/1/question"},
    {"answer-saved-as-number", WrongType, "/saved"},
    {"answer-saved-at-24-hours", TimeMalformed, "/saved"},
    {"answer-saved-on-31-february", TimeMalformed, "/saved"},
    {"answer-saved-web-page", Syntax, ""},
    {"answer-saved-without-zone", TimeMalformed, "/saved"},
    {"answer-scale-as-text", WrongType, "/answers/1/scale"},
    {"answer-scale-beyond-64-bits", NumberOutOfRange, "/answers/1/scale"},
    {"answer-scale-beyond-the-machine", NumberTooLarge, "/answers/1/scale"},
    {"answer-scale-not-a-number", Syntax, "/answers/1/scale"},
    {"answer-scale-six", NumberOutOfRange, "/answers/1/scale"},
    {"answer-scale-very-large", WrongType, "/answers/1/scale"},
    {"answer-scale-with-a-point", WrongType, "/answers/1/scale"},
    {"answer-scale-zero", NumberOutOfRange, "/answers/1/scale"},
    {"answer-share-unknown", UnknownValue, "/answers/0/share"},
    {"answer-text-and-scale", NotAllowed, "/answers/0/scale"},
    {"answer-text-as-object", WrongType, "/answers/0/text"},
    {"answer-text-twice", DuplicateKey, "/answers/0/share"},
    {"answer-told-with-items", NotAllowed, "/answers/6/items"},
    {"answer-told-with-scale", NotAllowed, "/answers/6/scale"},
    {"answer-told-with-text", NotAllowed, "/answers/6/text"},
    {"answer-told-with-tick", NotAllowed, "/answers/6/ticked"},
    {"answer-two-documents", Syntax, ""},
    {"answer-without-asked", Missing, "/answers/0/asked"},
    {"answer-without-content", Missing, "/answers/0/text"},
    {"answer-without-share", Missing, "/answers/0/share"},
    {"form-choice-as-number", WrongType, "/questions/1/choices/1"},
    {"form-choice-without-a-word", Empty, "/questions/1/choices"},
    {"form-choices-at-a-text", NotAllowed, "/questions/0/choices"},
    {"form-day-that-does-not-exist", DateMalformed, "/conversation/date"},
    {"form-employee-as-text", WrongType, "/employee"},
    {"form-hour-25", TimeMalformed, "/conversation/time"},
    {"form-id-in-capitals", IdMalformed, "/id"},
    {"form-id-is-a-path", IdMalformed, "/id"},
    {"form-id-that-is-not-random", IdMalformed, "/id"},
    {"form-language-unknown", UnknownValue, "/language"},
    {"form-list-of-questions", WrongType, ""},
    {"form-newer-version", NewerVersion, "/version"},
    {"form-other-format", UnknownValue, "/format"},
    {"form-private-as-text", WrongType, "/questions/0/private"},
    {"form-public-key-in-other-alphabet", BytesMalformed, "/public_key"},
    {"form-public-key-too-short", BytesMalformed, "/public_key"},
    {"form-public-key-with-padding", BytesMalformed, "/public_key"},
    {"form-question-id-with-quotes", IdMalformed, "/questions/0/id"},
    {"form-question-of-unknown-kind", UnknownValue, "/questions/0/kind"},
    {"form-question-of-unknown-topic", UnknownValue, "/questions/0/topic"},
    {"form-question-twice", DuplicateId, "/questions/2/id"},
    {"form-question-without-text", Empty, "/questions/0/text"},
    {"form-scale-of-four-words", Missing, "/questions/1/choices"},
    {"form-scale-of-six-words", NotAllowed, "/questions/1/choices"},
    {"form-title-of-5000-letters", TextTooLong, "/topics/0/title"},
    {"form-topic-twice", DuplicateId, "/topics/1/id"},
    {"form-topic-without-title", Missing, "/topics/0/title"},
    {"form-version-as-text", WrongType, "/version"},
    {"form-version-zero", NumberOutOfRange, "/version"},
    {"form-without-format", Missing, "/format"},
    {"form-without-id", Missing, "/id"},
    {"form-without-questions", Missing, "/questions"},
    {"form-year-9999", DateMalformed, "/due"},
    {"form-year-zero", DateMalformed, "/made"},
    {"sealed-form-id-missing", Missing, "/form"},
    {"sealed-key-of-31-bytes", BytesMalformed, "/key"},
    {"sealed-newer-version", NewerVersion, "/version"},
    {"sealed-nonce-of-11-bytes", BytesMalformed, "/nonce"},
    {"sealed-sealed-as-list", WrongType, "/sealed"},
    {"sealed-sealed-with-line-breaks", BytesMalformed, "/sealed"},
    {"sealed-without-nonce", Missing, "/nonce"},
});

QList<JsonProblem> complaintsAbout(const QString &name)
{
    const QByteArray json = formData(u"broken/%1.lbform"_s.arg(name));
    if (name.startsWith(u"form-")) {
        const FormFile file = formFromJson(json);
        EXPECT_FALSE(file.form) << name.toStdString();
        return file.problems;
    }
    if (name.startsWith(u"sealed-")) {
        const SealedAnswerFile file = sealedAnswerFromJson(json);
        EXPECT_FALSE(file.answer) << name.toStdString();
        return file.problems;
    }
    const AnswerFile file = answerFromJson(json);
    EXPECT_FALSE(file.answer) << name.toStdString();
    return file.problems;
}

} // namespace

TEST(BrokenFormTest, IsRefusedWithThePlaceAndTheReason)
{
    for (const BrokenFile &broken : brokenFiles) {
        const QList<JsonProblem> complaints = complaintsAbout(QString::fromLatin1(broken.name));
        ASSERT_FALSE(complaints.isEmpty()) << broken.name;
        EXPECT_EQ(complaints.constFirst().path, QString::fromLatin1(broken.path)) << broken.name;
        EXPECT_EQ(toText(complaints.constFirst().reason), toText(broken.reason)) << broken.name;
    }
}

TEST(BrokenFormTest, NoFileIsForgotten)
{
    const QStringList files = QDir(testData(u"form/broken"_s)).entryList(QDir::Files);

    EXPECT_EQ(files.size(), static_cast<qsizetype>(brokenFiles.size()));
}

} // namespace loopbaan::test
