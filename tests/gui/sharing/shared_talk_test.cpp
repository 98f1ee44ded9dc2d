// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/look.h"
#include "gui/sharing/sharing_banner.h"
#include "gui/talk/talk_window.h"
#include "support/private_texts.h"

#include "storage/stores/stores.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QMenu>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

const QString secret = u"SECRET"_s;

/// All that a widget says: its properties, and what the items of a list hold.
QStringList wordsOf(const QWidget &widget)
{
    QStringList words;
    const QMetaObject *kind = widget.metaObject();
    for (int place = 0; place < kind->propertyCount(); ++place) {
        const QVariant value = kind->property(place).read(&widget);
        if (value.typeId() == QMetaType::QString || value.typeId() == QMetaType::QStringList)
            words << value.toStringList();
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
    for (int row = 0; view != nullptr && view->model() != nullptr && row < view->model()->rowCount(); ++row) {
        for (int role = 0; role < Qt::UserRole + 20; ++role)
            words << view->model()->index(row, 0).data(role).toString();
    }
    return words;
}

void hear(QAccessibleInterface *one, QStringList &words)
{
    if (one == nullptr || one->state().invisible)
        return;
    for (const auto text :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        words << one->text(text);
    for (int child = 0; child < one->childCount(); ++child)
        hear(one->child(child), words);
}

} // namespace

class SharedTalkTest : public TalkWindowTest
{
protected:
    /// A talk with something in every place, in which each private text is the secret.
    void holdFullTalk()
    {
        talk = planned();
        door().enter(talk);
        open().dossier.change(u"Fill"_s, [this](Stores &stores) { fill(stores); });
        settle();
    }

    void fill(Stores &stores)
    {
        stores.wishes.insert({.id = {u"w"_s}, .employee = noor, .conversation = talk, .text = u"Planning"_s});
        stores.ideas.insert({.id = {u"i"_s}, .employee = noor, .conversation = talk});
        stores.options.insert({.id = {u"o"_s}, .employee = noor, .conversation = talk, .text = u"Coach"_s});
        stores.agreements.insert(
            {.id = {u"a"_s}, .employee = noor, .conversation = talk, .text = u"I start"_s});
        stores.agreements.insert({.id = {u"b"_s}, .employee = noor, .text = u"I asked"_s});
        stores.circumstances.insert({.id = {u"c"_s}, .conversation = talk, .consentOn = today});
        stores.preparation.insert({.id = {u"p"_s}, .conversation = talk});
        stores.conversations.insert({.id = {u"other"_s}, .employee = noor, .date = today.addDays(90)});
        for (Conversation each : stores.conversations.all()) {
            each.occasionSensitive = true;
            stores.conversations.save(each);
        }
        hidden = hideInPrivateTexts(stores, secret);
    }

    void lookTogether() { press(Qt::Key_F8); }

    /// What can be read or heard in any window.
    [[nodiscard]] static QStringList onScreen()
    {
        QStringList words;
        for (const QWidget *widget : QApplication::allWidgets()) {
            if (widget->isVisible())
                words << wordsOf(*widget);
            if (widget->isVisible() && widget->isWindow())
                hear(QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget)), words);
        }
        return words;
    }

    [[nodiscard]] static bool tellsTheSecret() { return onScreen().join(u'\n').contains(secret); }

    /// Goes through the phases, and the pages of the last one; where something private was to be read.
    QStringList leaksInAllPhases()
    {
        QStringList leaks;
        for (int phase = 0; phase < 5; ++phase) {
            press(static_cast<Qt::Key>(Qt::Key_1 + phase), Qt::ControlModifier);
            if (tellsTheSecret())
                leaks << u"phase %1"_s.arg(phase + 1);
        }
        auto &pages = child<QTabBar>("pageTabs");
        for (int page = 0; page < pages.count(); ++page) {
            pages.setCurrentIndex(page);
            settle();
            if (tellsTheSecret())
                leaks << u"closing, page %1"_s.arg(page + 1);
        }
        return leaks;
    }

    /// The places in the talk where one can be when F8 is pressed.
    QList<QWidget *> keyboardStops()
    {
        QList<QWidget *> stops;
        for (QWidget *widget : child("TalkView").findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0)
                stops << widget;
        }
        return stops;
    }

    ConversationId talk{};
    int hidden = 0;
};

TEST_F(SharedTalkTest, NothingPrivateCanBeReadInAnyPhase)
{
    holdFullTalk();
    ASSERT_GE(hidden, 10);
    ASSERT_FALSE(leaksInAllPhases().isEmpty()) << "without company the manager reads it";
    lookTogether();
    EXPECT_EQ(leaksInAllPhases(), QStringList());
    for (int step = 0; step < 10; ++step)
        press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(leaksInAllPhases(), QStringList());
}

TEST_F(SharedTalkTest, APrivatePartThatIsSharedByMistakeIsFound)
{
    holdFullTalk();
    lookTogether();
    QWidget &own = child("privatePart");
    own.setProperty("shared", u"all"_s);
    own.show();
    child("sidePart").show();
    settle();
    EXPECT_TRUE(tellsTheSecret());
}

TEST_F(SharedTalkTest, SaysToWhomTheScreenIsShown)
{
    holdFullTalk();
    lookTogether();
    EXPECT_TRUE(child<SharingBanner>("sharingBanner").isVisible());
    EXPECT_EQ(child("sharingBanner").accessibleName(),
              u"Jullie kijken samen. Alles op dit scherm mag Noor zien."_s);
    EXPECT_EQ(window().windowTitle(), u"Gesprek met Noor Janssens – Loopbaangesprek"_s);
    for (const char *name : {"guidePane", "clockPart", "sidePart"})
        EXPECT_FALSE(child(name).isVisible()) << name;
}

TEST_F(SharedTalkTest, ShowsTextLarger)
{
    holdFullTalk();
    const double before = QApplication::font().pointSizeF();
    lookTogether();
    EXPECT_NEAR(QApplication::font().pointSizeF(), before * 1.12, 0.1);
    press(Qt::Key_F8);
    child<QPushButton>("showAllButton").click();
    EXPECT_DOUBLE_EQ(QApplication::font().pointSizeF(), before);
}

TEST_F(SharedTalkTest, LeavingAsksAndStayingIsTheDefault)
{
    holdFullTalk();
    lookTogether();
    press(Qt::Key_F8);
    EXPECT_TRUE(child<SharingBanner>("sharingBanner").isAsking());
    EXPECT_FALSE(child("privatePart").isVisible());
    press(Qt::Key_Return);
    EXPECT_FALSE(child<SharingBanner>("sharingBanner").isAsking());
    EXPECT_FALSE(child("privatePart").isVisible());

    press(Qt::Key_F8);
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    settle();
    EXPECT_TRUE(child("privatePart").isVisible());
    EXPECT_FALSE(child("sharingBanner").isVisible());
}

TEST_F(SharedTalkTest, HoweverOftenTheKeyIsHitNothingIsShown)
{
    holdFullTalk();
    lookTogether();
    for (int hit = 0; hit < 5; ++hit) {
        press(Qt::Key_F8);
        EXPECT_FALSE(tellsTheSecret());
    }
    press(Qt::Key_Escape);
    EXPECT_FALSE(tellsTheSecret());
}

TEST_F(SharedTalkTest, LeavingTheTalkAsksFirst)
{
    holdFullTalk();
    lookTogether();
    child<QPushButton>("leaveButton").click();
    settle();
    EXPECT_NE(find<QWidget>("TalkView"), nullptr);
    EXPECT_TRUE(child<SharingBanner>("sharingBanner").isAsking());
    child<QPushButton>("showAllButton").click();
    settle();
    EXPECT_EQ(find<QWidget>("TalkView"), nullptr);
    EXPECT_TRUE(open().dossier.canUndo()) << "nobody looks along any more";
}

TEST_F(SharedTalkTest, TheReportComesWithItsKeyAndTheOwnNotesDoNot)
{
    holdFullTalk();
    lookTogether();
    press(Qt::Key_1, Qt::AltModifier);
    EXPECT_TRUE(child("sharedNotesEdit").isVisible());
    press(Qt::Key_2, Qt::AltModifier);
    EXPECT_FALSE(child("ownNotesEdit").isVisible());
}

TEST_F(SharedTalkTest, TheKeyboardGoesOnInWhatBothLookAt)
{
    holdFullTalk();
    for (int phase = 0; phase < 5; ++phase) {
        press(static_cast<Qt::Key>(Qt::Key_1 + phase), Qt::ControlModifier);
        for (QWidget *typedIn : keyboardStops()) {
            typedIn->setFocus();
            lookTogether();
            const QWidget *next = QApplication::focusWidget();
            ASSERT_NE(next, nullptr);
            EXPECT_TRUE(next == typedIn || child("stepStack").isAncestorOf(next)
                        || child("footerPart").isAncestorOf(next))
                << "phase " << phase + 1 << ": from " << typedIn->objectName().toStdString() << " to "
                << next->objectName().toStdString();
            press(Qt::Key_F8);
            child<QPushButton>("showAllButton").click();
            settle();
        }
    }
}

TEST_F(SharedTalkTest, EverythingIsBackAfterwards)
{
    holdFullTalk();
    const auto visible = [this] {
        QStringList names;
        for (const QWidget *widget : window().findChildren<QWidget *>()) {
            if (widget->isVisible() && !widget->objectName().startsWith(u"qt_"_s))
                names << widget->objectName();
        }
        names.sort();
        return names;
    };
    const QStringList before = visible();
    lookTogether();
    press(Qt::Key_F8);
    child<QPushButton>("showAllButton").click();
    settle();
    EXPECT_EQ(visible(), before);
}

} // namespace loopbaan::test
