// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example/example_dossier.h"
#include "gui/session/dossier_pages.h"
#include "gui/session/dossier_session.h"
#include "gui/support/cut_off.h"
#include "gui/support/window_test.h"
#include "support/printers.h"

#include <QListView>
#include <QTabBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;

namespace loopbaan::test {

/// Every page of the example dossier in the smallest window, in each language.
class PagesFitTest : public WindowTest, public ::testing::WithParamInterface<Language>
{
protected:
    PagesFitTest()
    {
        const QString path = folder.filePath(u"example.lbdossier"_s);
        createExample(path, Language::Dutch, clock);
        shownWindow();
        session.open(path);
        window().resize(1100, 700);
        language.use(GetParam());
        settle();
    }

    /// Until every part has found its place: a text that gets its width asks for another height.
    QStringList cutOffForGood()
    {
        settle();
        static_cast<void>(QTest::qWaitFor([this] { return cutOff(window()).isEmpty(); }, 3000));
        return cutOff(window());
    }

    /// The title of each tab that does not fit for who is chosen, with what does not.
    QStringList cutOffTabs()
    {
        auto &tabs = child<QTabBar>("tabBar");
        QStringList found;
        for (int tab = 0; tab < tabs.count(); ++tab) {
            tabs.setCurrentIndex(tab);
            for (const QString &part : cutOffForGood())
                found << tabs.tabText(tab) + u": "_s + part;
        }
        return found;
    }

    QTemporaryDir folder{};
    Clock clock = [] { return QDateTime(QDate(2026, 11, 23), QTime(9, 12), Qt::UTC); };
    DossierSession session{window(), WindowSurroundings{look, language, prompts, store}, clock,
                           &dossierPages};
};

TEST_P(PagesFitTest, EveryDestinationIsThereInFull)
{
    for (int page = 0; page < window().pageIds().size(); ++page) {
        window().goToPage(page);
        EXPECT_THAT(cutOffForGood(), IsEmpty()) << window().pageIds().at(page).toStdString();
    }
}

TEST_P(PagesFitTest, EveryTabOfEveryEmployeeIsThereInFull)
{
    auto &people = child<QListView>("employeeList");
    for (int person = 0; person < people.model()->rowCount(); ++person) {
        people.setCurrentIndex(people.model()->index(person, 0));
        EXPECT_THAT(cutOffTabs(), IsEmpty())
            << people.currentIndex().data(Qt::DisplayRole).toString().toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, PagesFitTest,
                         ::testing::Values(Language::Dutch, Language::English, Language::French),
                         [](const auto &language) { return std::string(toText(language.param).data()); });

} // namespace loopbaan::test
