// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/open_dossier.h"
#include "gui/session/session_context.h"
#include "gui/support/window_test.h"

#include <QTemporaryDir>

namespace loopbaan::test {

/// A dossier with three employees, and what a page of it works with.
class PopsTest : public WindowTest
{
protected:
    PopsTest()
    {
        addEmployee(noor, QStringLiteral("Noor"), QStringLiteral("Janssens"));
        addEmployee(bram, QStringLiteral("Bram"), QStringLiteral("Verhoeven"));
        addEmployee(fatma, QStringLiteral("Fatma"), QStringLiteral("Yıldız"));
    }

    void addEmployee(const EmployeeId &id, const QString &given, const QString &family)
    {
        EXPECT_TRUE(
            open.employees.save({.employee = {.id = id, .givenName = given, .familyName = family}}).empty());
    }

    /// Puts a widget on screen, where keys and clicks arrive.
    static void showOnScreen(QWidget &widget, QSize size)
    {
        widget.resize(size);
        widget.show();
        widget.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&widget));
    }

    template<typename Widget>
    static Widget &in(const QWidget &page, const char *name)
    {
        auto *found = page.findChild<Widget *>(QLatin1StringView(name));
        if (found == nullptr)
            throw std::runtime_error(std::string("the page has no ") + name);
        return *found;
    }

    QTemporaryDir folder;
    Clock clock = [] { return QDateTime(QDate(2026, 11, 22), QTime(9, 12), Qt::UTC); };
    EmployeeId noor{QStringLiteral("noor")};
    EmployeeId bram{QStringLiteral("bram")};
    EmployeeId fatma{QStringLiteral("fatma")};
    OpenDossier open{newDossier(), Dossier::Access::Write, clock};
    QList<SaveState> saveStates{};
    SessionContext context{.open = open,
                           .language = language,
                           .prompts = prompts,
                           .showSaveState = [this](const SaveState &state) { saveStates.append(state); }};

private:
    QString newDossier()
    {
        const QString path = folder.filePath(QStringLiteral("team.lbdossier"));
        Dossier::create(path, {.name = QStringLiteral("De Linde vzw")}, clock);
        return path;
    }
};

} // namespace loopbaan::test
