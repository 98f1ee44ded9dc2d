// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/prepared_answers.h"
#include "storage/stores/stores.h"

#include "app/preparation/sent_and_answered.h"
#include "support/printers.h"

#include <gmock/gmock.h>

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;
using ::testing::Contains;
using ::testing::IsEmpty;

namespace loopbaan::test {

namespace {

const QString secretDream = u"zwaluwstaart-droom"_s; ///< a word that stands nowhere else

QByteArrayList said; ///< what was logged while a test ran

void listen(QtMsgType, const QMessageLogContext &, const QString &message)
{
    said << message.toUtf8();
}

/// The ways in which a text could lie in a file.
QByteArrayList shapesOf(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    return {utf8, utf16, utf8.toBase64(), utf8.toBase64(QByteArray::Base64UrlEncoding), utf8.toHex()};
}

bool holds(const QByteArray &bytes, const QString &text)
{
    return std::ranges::any_of(shapesOf(text),
                               [&bytes](const QByteArray &shape) { return bytes.contains(shape); });
}

/// The files in `folder`, journals too, in which `text` stands.
QStringList filesWith(const QString &text, const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QFile::ReadOnly) && holds(file.readAll(), text))
            found << file.fileName().section(u'/', -1);
    }
    return found;
}

} // namespace

/// Whatever an answer holds, what the employee keeps to oneself is nowhere on the manager's side (R-003-29,
/// R-004-08).
class PrivateTextTest : public SentForms
{
protected:
    PrivateTextTest()
    {
        said.clear();
        m_before = qInstallMessageHandler(listen);
    }
    ~PrivateTextTest() override { qInstallMessageHandler(m_before); }

    /// Looks in the files while a change is under way too, when pages from before lie in the journal.
    QStringList filesHolding(const QString &text)
    {
        QStringList found = filesWith(text, folder.path());
        dossier->change(u"Look"_s, [&](Stores &stores) {
            for (const PreparationAnswer &each : stores.preparation.of(talk))
                stores.preparation.remove(each.id);
            stores.employees.save({.id = noor, .givenName = u"Noor"_s, .familyName = u"J."_s});
            found += filesWith(text, folder.path());
        });
        undo();
        dossier.reset();
        return found + filesWith(text, folder.path());
    }

    void expectNowhere()
    {
        EXPECT_THAT(filesHolding(secretDream), IsEmpty());
        EXPECT_FALSE(holds(said.join('\n'), secretDream)) << said.join('\n').constData();
    }

private:
    QtMessageHandler m_before = nullptr;
};

TEST_F(PrivateTextTest, WhatMayBeReadIsFoundByThisVerySearch)
{
    read(saying(secretDream));
    qWarning("%s", qPrintable(secretDream));
    EXPECT_TRUE(holds(said.join('\n'), secretDream));
    EXPECT_THAT(filesHolding(secretDream), Contains(u"team.lbdossier"_s));
}

TEST_F(PrivateTextTest, AnAnswerToAPrivateQuestionGetsNowhere)
{
    FormAnswer given = saying(u"planning"_s);
    given.answers << at(u"emp.life.private"_s, secretDream);
    const AnswerOutcome outcome = read(given);
    EXPECT_TRUE(outcome.isKept);
    EXPECT_THAT(outcome.answer.answers, ::testing::SizeIs(1));
    expectNowhere();
}

TEST_F(PrivateTextTest, NorDoesASealedOne)
{
    FormAnswer given = saying(u"planning"_s);
    given.answers << at(u"emp.life.private"_s, secretDream);
    EXPECT_TRUE(answers().read(sealed(given)).isKept);
    expectNowhere();
}

TEST_F(PrivateTextTest, NorWhatAccompaniesAnAnswerThatIsToBeTold)
{
    const QByteArray json = answerToJson(saying(secretDream));
    (void)answers().read(QByteArray(json).replace("\"share\": \"read\"", "\"share\": \"tell\""));
    expectNowhere();
}

TEST_F(PrivateTextTest, NorWhatNobodyAskedFor)
{
    const QByteArray note = "\"memory_aid\": \"" + secretDream.toUtf8() + "\", \"version\": 1";
    QByteArray json = answerToJson(saying(u"planning"_s));
    const AnswerOutcome outcome = answers().read(json.replace("\"version\": 1", note));
    EXPECT_TRUE(outcome.isKept);
    expectNowhere();
}

TEST_F(PrivateTextTest, NorAnAnswerThatWasRefused)
{
    read(saying(secretDream), {u"fatma"_s});
    form.id = FormId::create();
    read(saying(secretDream));
    (void)answers().read("{\"format\": \"loopbaangesprek-answer\", \"" + secretDream.toUtf8());
    expectNowhere();
}

TEST_F(PrivateTextTest, TheKeyThatOpensAnswersIsOnlyInTheDossier)
{
    const QByteArray key = dossier->stores().formKeys.privateKeyOf(form.id).value_or(QByteArray());
    ASSERT_EQ(key.size(), 32);
    EXPECT_FALSE(
        dossier->stores()
            .sentForms.find(form.id)
            .value_or(SentForm())
            .content.contains(key.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
}

} // namespace loopbaan::test
