// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/answers/answers_window.h"
#include "support/printers.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

namespace {

const QString dream = u"zwaluwstaart-droom"_s; ///< a word that stands nowhere else

QByteArrayList logged;

void listen(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged << message.toUtf8();
}

} // namespace

/// What the employee keeps to oneself leaves no trace when the window reads answers either (R-003-29).
class PrivateTextInWindowTest : public AnswersWindowTest
{
protected:
    PrivateTextInWindowTest()
    {
        logged.clear();
        m_before = qInstallMessageHandler(listen);
    }
    ~PrivateTextInWindowTest() override { qInstallMessageHandler(m_before); }

    /// The files beside the answers themselves in which the dream stands.
    QStringList filesWithDream()
    {
        QStringList found;
        QDirIterator files(folder.path(), QDir::Files | QDir::Hidden);
        while (files.hasNext()) {
            QFile each(files.next());
            const bool isAnswer = each.fileName().endsWith(u".lbform"_s);
            if (!isAnswer && each.open(QFile::ReadOnly) && each.readAll().contains(dream.toUtf8()))
                found << each.fileName();
        }
        return found;
    }

    [[nodiscard]] FormAnswer keptToOneself() const
    {
        FormAnswer answer = saying(u"plannen"_s);
        answer.answers << AnsweredQuestion{
            .question = u"emp.life.private"_s, .asked = u"Alleen voor jou"_s, .text = dream};
        return answer;
    }

    void expectNoTrace()
    {
        EXPECT_THAT(filesWithDream(), IsEmpty());
        EXPECT_FALSE(logged.join('\n').contains(dream.toUtf8()));
        for (const QLabel *label : window().findChildren<QLabel *>())
            EXPECT_FALSE(label->text().contains(dream));
    }

private:
    QtMessageHandler m_before = nullptr;
};

TEST_F(PrivateTextInWindowTest, AfterAnAnswerWithAPrivateQuestion)
{
    read({fileOf(keptToOneself())});
    EXPECT_THAT(kept(), SizeIs(1));
    expectNoTrace();
}

TEST_F(PrivateTextInWindowTest, AfterASecondOneWithItsDifferences)
{
    read({fileOf(saying(u"mensen"_s, 7), u"a.lbform"_s)});
    read({fileOf(keptToOneself(), u"b.lbform"_s), file(answerToJson(keptToOneself()), u"c.lbform"_s)});
    expectNoTrace();
}

TEST_F(PrivateTextInWindowTest, AfterAnAnswerThatWasRefused)
{
    FormAnswer answer = keptToOneself();
    read({fileOf(answer)}, fatma);
    answer.form = FormId::create();
    read({file(answerToJson(answer), u"other.lbform"_s),
          file(answerToJson(answer).chopped(9), u"broken.lbform"_s)});
    EXPECT_THAT(kept(), IsEmpty());
    expectNoTrace();
}

} // namespace loopbaan::test
