// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/open_dossier.h"
#include "gui/session/session_context.h"
#include "gui/support/window_test.h"

#include <QTemporaryDir>

namespace loopbaan::test {

/// A window over a dossier of its own on disk, on a fixed day.
class DossierWindowTest : public WindowTest
{
protected:
    OpenDossier &open()
    {
        if (m_open == nullptr) {
            Dossier::create(
                path, {.name = QStringLiteral("De Linde vzw"), .managerName = QStringLiteral("Els Maes")},
                clock);
            m_open = std::make_unique<OpenDossier>(path, Dossier::Access::Write, clock);
        }
        return *m_open;
    }

    /// Closes the dossier and opens what is on disk for reading only.
    void reopenReadOnly()
    {
        open();
        m_open.reset();
        m_open = std::make_unique<OpenDossier>(path, Dossier::Access::Read, clock);
    }

    [[nodiscard]] SessionContext context() { return {open(), language, prompts}; }

    void show(const QList<Page> &pages)
    {
        window().showDossier({.path = path, .name = QStringLiteral("De Linde"), .pages = pages}, clock());
        shownWindow();
        settle();
    }

    EmployeeId add(const QString &givenName, const QString &familyName)
    {
        const EmployeeId id{givenName};
        const Employee employee{.id = id,
                                .givenName = givenName,
                                .familyName = familyName,
                                .jobTitle = QStringLiteral("Planner"),
                                .hiredOn = QDate(2019, 1, 7)};
        EXPECT_TRUE(open()
                        .employees.save({.employee = employee, .department = QStringLiteral("Logistiek")})
                        .isEmpty());
        return id;
    }

    QDate today{2026, 11, 23};
    Clock clock = [this] { return QDateTime(today, QTime(12, 0), Qt::UTC); };
    QTemporaryDir folder{};
    QString path = folder.filePath(QStringLiteral("team.lbdossier"));

private:
    std::unique_ptr<OpenDossier> m_open{};
};

} // namespace loopbaan::test
