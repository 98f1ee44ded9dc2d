// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/dossier_session.h"

#include "app/dossier/open_dossier.h"
#include "gui/session/session_context.h"
#include "gui/support/window_test.h"
#include "gui/welcome/new_dossier.h"
#include "gui/widgets/saved_text.h"
#include "storage/database.h"
#include "storage/stores/stores.h"

#include "support/printers.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using ::testing::_;

namespace loopbaan::test {

/// A session whose only page is a field with the purpose of the framework.
class DossierSessionTest : public WindowTest
{
protected:
    DossierSessionTest() { Dossier::create(path, {.name = u"De Linde vzw"_s}, clock); }

    DossierSession &session()
    {
        if (m_session == nullptr)
            m_session = std::make_unique<DossierSession>(
                window(), WindowSurroundings{look, language, prompts, store}, clock,
                [this](const SessionContext &context) { return pages(context); });
        return *m_session;
    }

    QList<Page> pages(const SessionContext &context)
    {
        dossier = &context.open.dossier;
        return {{.id = u"purpose"_s,
                 .icon = u"gear"_s,
                 .title = [] { return u"Purpose"_s; },
                 .build = [this](QWidget *parent) { return purposeField(parent); }}};
    }

    QWidget *purposeField(QWidget *parent)
    {
        auto *field = new SavedText(parent);
        field->setObjectName(u"purposeEdit"_s);
        QObject::connect(field, &SavedText::textToStore, field, [this](const QString &text) {
            dossier->changeText(u"Typing"_s, u"purpose"_s, [&text](Stores &stores) {
                Organisation house = stores.organisations.current();
                house.framework.purpose = text;
                stores.organisations.save(house);
            });
        });
        return field;
    }

    [[nodiscard]] QString storedPurpose() const
    {
        return Dossier(path, Dossier::Access::Read, clock).stores().organisations.current().framework.purpose;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"team.lbdossier"_s);
    Clock clock = [] { return QDateTime(QDate(2026, 11, 22), QTime(9, 12), Qt::UTC); };
    Dossier *dossier = nullptr;

private:
    std::unique_ptr<DossierSession> m_session;
};

TEST_F(DossierSessionTest, OpensADossierOnRequest)
{
    session();
    emit window().openRequested(path);

    EXPECT_EQ(window().pageIds(), QStringList{u"purpose"_s});
    EXPECT_EQ(child<QLabel>("dossierLabel").text(), u"Dossier: team"_s);
}

TEST_F(DossierSessionTest, ClosesADossierWithADamagedRecordAndSaysSo)
{
    {
        Database database(path, clock);
        database.run(u"PRAGMA ignore_check_constraints = ON"_s);
        database.run(u"UPDATE organisation SET id = ''"_s);
    }
    EXPECT_CALL(prompts, showFailure(_, _));
    shownWindow();
    session().open(path);
    QTRY_VERIFY(window().pageIds().isEmpty());
}

TEST_F(DossierSessionTest, MakesADossierOnRequest)
{
    session();
    const QString made = folder.filePath(u"new.lbdossier"_s);
    emit window().newDossierRequested({.organisation = {.name = u"De Linde"_s}, .path = made});

    EXPECT_TRUE(QFile::exists(made));
    EXPECT_EQ(dossier->path(), made);
}

TEST_F(DossierSessionTest, PractisingIsApartAndLeadsBack)
{
    session().open(path);
    emit window().practiceRequested();
    EXPECT_NE(dossier->path(), path);
    EXPECT_EQ(dossier->stores().employees.all().size(), 1);
    const QString practised = dossier->path();

    shownWindow(); // what was opened is remembered when there is something to look at
    EXPECT_TRUE(QTest::qWaitFor([this] { return !store.kept.recent.isEmpty(); }));
    EXPECT_EQ(store.kept.recent.size(), 1) << "practice is not among what was opened";

    emit window().practiceRequested(); // once more, from the start
    child("noticeBar").findChild<QPushButton *>()->click();
    EXPECT_EQ(dossier->path(), path);
    EXPECT_FALSE(QFile::exists(practised));
}

TEST_F(DossierSessionTest, PractisingWithoutADossierEndsOnTheWelcomePage)
{
    session();
    emit window().practiceRequested();
    ASSERT_FALSE(window().pageIds().isEmpty());
    child("noticeBar").findChild<QPushButton *>()->click();
    EXPECT_TRUE(window().pageIds().isEmpty());
}

TEST_F(DossierSessionTest, OpensAnExampleThatStartsAnewEachTime)
{
    session();
    emit window().exampleRequested();
    const qsizetype people = dossier->stores().employees.all().size();
    EXPECT_GE(people, 12);
    dossier->change(u"Delete"_s,
                    [](Stores &stores) { stores.employees.remove(stores.employees.all().first().id); });

    emit window().exampleRequested();

    EXPECT_EQ(dossier->stores().employees.all().size(), people);
}

TEST_F(DossierSessionTest, AWrongFileIsNamedAndTheOpenDossierStays)
{
    session().open(path);
    QFile wrong(folder.filePath(u"holiday.jpg"_s));
    ASSERT_TRUE(wrong.open(QIODevice::WriteOnly));
    wrong.write("not a dossier at all, but long enough to look like something");
    wrong.close();

    EXPECT_CALL(prompts, showFailure(_, _));
    session().open(wrong.fileName());

    EXPECT_EQ(window().pageIds(), QStringList{u"purpose"_s});
}

TEST_F(DossierSessionTest, SaysSavedOnlyWhenItIs)
{
    session().open(path);
    shownWindow();
    QTest::keyClicks(&child("purposeEdit"), u"We talk"_s);
    EXPECT_FALSE(dossier->savedAt().isValid());

    EXPECT_TRUE(QTest::qWaitFor([this] { return dossier->savedAt().isValid(); }, 3000));
    EXPECT_TRUE(child<QLabel>("stateLabel").text().contains(u"Alles opgeslagen"_s));
}

TEST_F(DossierSessionTest, ClosingStoresWhatWasBeingTyped)
{
    session().open(path);
    shownWindow();
    child("purposeEdit").setFocus();
    QTest::keyClicks(&child("purposeEdit"), u"Half a word"_s);

    session().close();

    EXPECT_EQ(storedPurpose(), u"Half a word"_s);
}

TEST_F(DossierSessionTest, UndoIsTheDossiersAndSaysWhatItUndoes)
{
    session().open(path);
    dossier->change(u"Add employee"_s, [](Stores &stores) {
        stores.employees.insert({.id = EmployeeId::create(), .givenName = u"Noor"_s});
    });
    QAction *undo = child<QMenu>("editMenu").actions().first();
    EXPECT_TRUE(undo->text().contains(u"Add employee"_s));

    undo->trigger();

    EXPECT_TRUE(dossier->stores().employees.all().isEmpty());
    EXPECT_FALSE(undo->isEnabled());
}

TEST_F(DossierSessionTest, UndoReachesTheDossierFromAFieldThatStoresItself)
{
    session().open(path);
    shownWindow();
    auto &field = child("purposeEdit");
    field.setFocus();
    QTest::keyClicks(&field, u"Half a word"_s);

    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);

    EXPECT_TRUE(dossier->undoStack().canRedo()) << "what was typed is stored first, then it goes back";
    EXPECT_EQ(dossier->stores().organisations.current().framework.purpose, QString());
}

TEST_F(DossierSessionTest, UndoReachesTheDossierFromAFieldWithNothingToUndo)
{
    session().open(path);
    shownWindow();
    QLineEdit search(&window());
    search.show();
    search.setFocus();
    dossier->change(u"Add employee"_s, [](Stores &stores) {
        stores.employees.insert({.id = EmployeeId::create(), .givenName = u"Noor"_s});
    });
    QTest::keyClicks(&search, u"a"_s);
    QTest::keyClick(&search, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(search.text(), QString());
    EXPECT_TRUE(dossier->undoStack().canUndo()) << "the field's own step comes first";

    QTest::keyClick(&search, Qt::Key_Z, Qt::ControlModifier);

    EXPECT_FALSE(dossier->undoStack().canUndo());
}

TEST_F(DossierSessionTest, CopiesAndPastesInTheFieldThatHasTheKeyboard)
{
    session().open(path);
    shownWindow();
    auto &field = child<SavedText>("purposeEdit");
    field.setFocus();
    field.setPlainText(u"We talk"_s);
    const auto action = [this](const char *name) {
        for (QAction *each : child<QMenu>("editMenu").actions()) {
            if (each->objectName() == QLatin1StringView(name))
                return each;
        }
        throw std::runtime_error(name);
    };

    action("selectAllAction")->trigger();
    action("cutAction")->trigger();
    EXPECT_EQ(field.toPlainText(), QString());
    action("pasteAction")->trigger();
    EXPECT_EQ(field.toPlainText(), u"We talk"_s);

    child("navigationList").setFocus();
    EXPECT_FALSE(action("pasteAction")->isEnabled());
}

TEST_F(DossierSessionTest, NewsOfADossierGoesWithIt)
{
    session().open(path);
    window().showNews(u"Noor Janssens is gewist"_s);
    session().close();
    EXPECT_EQ(window().statusBar()->currentMessage(), QString());
}

} // namespace loopbaan::test
