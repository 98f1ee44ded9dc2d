// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/form/sealed_answer.h"

#include "exchange/form/answer_json.h"
#include "exchange/form/form_data.h"
#include "exchange/form/form_format.h"
#include "exchange/form/sealing_error.h"

#include "support/printers.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

namespace {

constexpr std::array bothWays{AesGcm::Sodium, AesGcm::OpenSsl};
const FormId formId{u"b2f1c5d0-6d5e-4c0a-9f43-2f7f1c3a5e10"_s};

QByteArray bytesIn(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1(), QByteArray::Base64UrlEncoding);
}

/// One of the vectors that the page in the browser is held against too.
struct SealingVector
{
    QByteArray name{};
    QByteArray answer{};
    QByteArray dossierPublic{};
    SealingKeys dossier{};
    SealingKeys ephemeral{};
    SealedAnswer sealed{};
};

std::vector<SealingVector> sealingVectors()
{
    std::vector<SealingVector> vectors;
    const QJsonObject file = QJsonDocument::fromJson(formData(u"sealing-vectors.json"_s)).object();
    for (const QJsonValue &value : file[u"vectors"].toArray()) {
        vectors.push_back({.name = value[u"name"].toString().toUtf8(),
                           .answer = value[u"answer"].toString().toUtf8(),
                           .dossierPublic = bytesIn(value[u"dossier_public"]),
                           .dossier = sealingKeysOf(SecretBytes(bytesIn(value[u"dossier_secret"]))),
                           .ephemeral = sealingKeysOf(SecretBytes(bytesIn(value[u"ephemeral_secret"]))),
                           .sealed = {.form = {value[u"form"].toString()},
                                      .key = bytesIn(value[u"ephemeral_public"]),
                                      .nonce = bytesIn(value[u"nonce"]),
                                      .sealed = bytesIn(value[u"sealed"])}});
    }
    return vectors;
}

/// `bytes` with one bit the other way.
QByteArray flipped(QByteArray bytes)
{
    const qsizetype at = *rc::gen::inRange<qsizetype>(0, bytes.size());
    bytes[at] = static_cast<char>(bytes[at] ^ (1 << *rc::gen::inRange(0, 8)));
    return bytes;
}

} // namespace

TEST(SealedAnswerTest, SealsToTheSameBytesAsABrowser)
{
    for (const SealingVector &vector : sealingVectors()) {
        for (const AesGcm way : bothWays)
            EXPECT_EQ(sealedAnswer(vector.answer, vector.sealed.form, vector.dossierPublic, vector.ephemeral,
                                   vector.sealed.nonce, way),
                      vector.sealed)
                << vector.name.toStdString();
    }
}

TEST(SealedAnswerTest, OpensWhatABrowserSealed)
{
    const std::vector<SealingVector> vectors = sealingVectors();
    EXPECT_THAT(vectors, SizeIs(5));
    for (const SealingVector &vector : vectors) {
        EXPECT_EQ(vector.dossier.publicKey, vector.dossierPublic);
        for (const AesGcm way : bothWays)
            EXPECT_EQ(openedAnswer(vector.sealed, vector.dossier, way), vector.answer)
                << vector.name.toStdString();
    }
}

RC_GTEST_PROP(SealedAnswerPropertyTest, AnythingSealedIsOpenedByItsKeysAlone, (const std::string &text))
{
    const SealingKeys keys = createSealingKeys();
    const SealedAnswer sealed = sealedAnswer(text, formId, keys.publicKey);

    RC_ASSERT(openedAnswer(sealed, keys) == QByteArray::fromStdString(text));
    RC_ASSERT(!openedAnswer(sealed, createSealingKeys()));
}

RC_GTEST_PROP(SealedAnswerPropertyTest, OneChangedBitBreaksTheSeal, ())
{
    const SealingKeys keys = createSealingKeys();
    SealedAnswer sealed = sealedAnswer("Zo is het.", formId, keys.publicKey);
    switch (*rc::gen::inRange(0, 3)) {
    case 0: sealed.sealed = flipped(sealed.sealed); break;
    case 1: sealed.nonce = flipped(sealed.nonce); break;
    default: sealed.form.value = QString::fromLatin1(flipped(sealed.form.value.toLatin1()));
    }

    for (const AesGcm way : bothWays)
        RC_ASSERT(!openedAnswer(sealed, keys, way));
}

TEST(SealedAnswerTest, TheSameAnswerIsNeverSealedAlike)
{
    const SealingKeys keys = createSealingKeys();
    const SealedAnswer first = sealedAnswer("Zo is het.", formId, keys.publicKey);
    const SealedAnswer second = sealedAnswer("Zo is het.", formId, keys.publicKey);

    EXPECT_NE(first.key, second.key);
    EXPECT_NE(first.nonce, second.nonce);
    EXPECT_NE(first.sealed, second.sealed);
}

TEST(SealedAnswerTest, AnAnswerCutShortIsRefused)
{
    const SealingKeys keys = createSealingKeys();
    const SealedAnswer whole = sealedAnswer("Zo is het.", formId, keys.publicKey);
    for (qsizetype size = 0; size < whole.sealed.size(); ++size) {
        SealedAnswer cut = whole;
        cut.sealed.truncate(size);
        for (const AesGcm way : bothWays)
            EXPECT_FALSE(openedAnswer(cut, keys, way)) << size;
    }
}

TEST(SealedAnswerTest, KeysThatShareNothingSecretAreRefused)
{
    const SealingKeys keys = createSealingKeys();
    for (const QByteArray &weak :
         {QByteArray(32, '\0'), '\1' + QByteArray(31, '\0'), "short"_ba, QByteArray()}) {
        EXPECT_THROW((void)sealedAnswer("x", formId, weak), SealingError);
        EXPECT_FALSE(openedAnswer({formId, weak, QByteArray(12, '\0'), QByteArray(16, '\0')}, keys));
    }
    EXPECT_THROW((void)sealingKeysOf(SecretBytes(31)), SealingError);
    EXPECT_THROW((void)sealingKeysOf({}), SealingError);
}

TEST(SealedAnswerTest, KeysComeBackFromTheDossier)
{
    const SealingKeys keys = createSealingKeys();
    const SealingKeys again = sealingKeysOf(SecretBytes(keys.secretKey.copied()));

    EXPECT_EQ(again.publicKey, keys.publicKey);
    EXPECT_EQ(openedAnswer(sealedAnswer("x", formId, keys.publicKey), again), "x"_ba);
}

TEST(SealedAnswerJsonTest, ASealedFileIsOpenedAndRead)
{
    const SealedAnswerFile file = sealedAnswerFromJson(formData(u"noor-sealed-answer.lbform"_s));
    ASSERT_TRUE(file.answer);
    const std::optional<QByteArray> json = openedAnswer(*file.answer, sealingVectors().back().dossier);
    ASSERT_TRUE(json);
    const AnswerFile answer = answerFromJson(*json);

    EXPECT_THAT(answer.problems, IsEmpty());
    ASSERT_TRUE(answer.answer);
    EXPECT_EQ(answer.answer->form, file.answer->form);
    EXPECT_EQ(answer.answer->givenName, u"Noor"_s);
}

TEST(SealedAnswerJsonTest, ComesBackAsItWasWritten)
{
    const SealedAnswer sealed = sealedAnswer("Zo is het.", formId, createSealingKeys().publicKey);
    const QByteArray json = sealedAnswerToJson(sealed);
    const SealedAnswerFile file = sealedAnswerFromJson(json);

    EXPECT_EQ(formFormatOf(json), FormFormat::SealedAnswer);
    EXPECT_THAT(file.problems, IsEmpty());
    EXPECT_EQ(file.answer, sealed);
}

TEST(SealedAnswerJsonTest, HoldsALongAnswer)
{
    const SealingKeys keys = createSealingKeys();
    const QByteArray answer(1'500'000, 'x');
    const SealedAnswerFile file =
        sealedAnswerFromJson(sealedAnswerToJson(sealedAnswer(answer, formId, keys.publicKey)));

    ASSERT_TRUE(file.answer);
    EXPECT_EQ(openedAnswer(*file.answer, keys), answer);
}

} // namespace loopbaan::test
