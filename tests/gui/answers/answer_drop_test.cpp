// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/answers/answers_window.h"
#include "support/printers.h"

#include <QDropEvent>
#include <QMimeData>
#include <QStatusBar>

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

/// Files are dragged from outside and let go over the window, or over a field in it.
class AnswerDropTest : public AnswersWindowTest
{
protected:
    /// True when the window would take them.
    bool drag(const QStringList &paths, QWidget &over)
    {
        fill(paths);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &m_dragged, Qt::LeftButton, {});
        enter.ignore();
        QApplication::sendEvent(&over, &enter);
        return enter.isAccepted();
    }

    void drop(const QStringList &paths, QWidget &over)
    {
        (void)drag(paths, over); // as every drop begins
        QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &m_dragged, Qt::LeftButton, {});
        QApplication::sendEvent(&over, &dropped);
        EXPECT_TRUE(QTest::qWaitFor([this] { return !commands().isReading(); }));
    }

private:
    void fill(const QStringList &paths)
    {
        QList<QUrl> urls;
        for (const QString &each : paths)
            urls << QUrl::fromLocalFile(each);
        m_dragged.setUrls(urls);
    }

    QMimeData m_dragged{};
};

TEST_F(AnswerDropTest, AnAnswerLetGoOverTheWindowIsRead)
{
    commands();
    const QStringList paths{fileOf(saying(u"plannen"_s))};
    EXPECT_TRUE(drag(paths, window()));
    drop(paths, window());
    EXPECT_THAT(kept(), SizeIs(1));
}

TEST_F(AnswerDropTest, OverAFieldItIsReadToo)
{
    commands();
    const QStringList paths{fileOf(saying(u"plannen"_s))};
    EXPECT_TRUE(drag(paths, search()));
    drop(paths, search());
    EXPECT_THAT(kept(), SizeIs(1));
    EXPECT_TRUE(search().text().isEmpty());
}

TEST_F(AnswerDropTest, SeveralAreReadTogether)
{
    commands();
    drop({fileOf(saying(u"plannen"_s, 7), u"a.lbform"_s), fileOf(saying(u"mensen"_s, 8), u"b.LBFORM"_s)},
         window());
    EXPECT_THAT(kept(), SizeIs(2));
    EXPECT_NE(window().findChild<AnswersReadDialog *>(), nullptr);
}

TEST_F(AnswerDropTest, OtherFilesAreNotTaken)
{
    commands();
    EXPECT_FALSE(drag({file("%PDF", u"brief.pdf"_s)}, window()));
    EXPECT_FALSE(drag({fileOf(saying(u"plannen"_s)), file("%PDF", u"brief.pdf"_s)}, window()));
}

TEST_F(AnswerDropTest, NothingIsTakenWhileATalkFillsTheWindow)
{
    commands();
    window().showFullView(new QWidget);
    const QStringList paths{fileOf(saying(u"plannen"_s))};
    EXPECT_FALSE(drag(paths, window()));
    drop(paths, window());
    EXPECT_THAT(kept(), IsEmpty());
    window().leaveFullView();
}

TEST_F(AnswerDropTest, ADossierForReadingOnlySaysWhyNot)
{
    const QStringList paths{fileOf(saying(u"plannen"_s))};
    reopenReadOnly();
    commands();
    EXPECT_FALSE(drag(paths, window()));
    EXPECT_EQ(window().statusBar()->currentMessage(), u"Je kunt dit dossier lezen, niet wijzigen."_s);
}

} // namespace loopbaan::test
