// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/employees/employees_destination.h"
#include "gui/support/dossier_window.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>

namespace loopbaan::test {

/// The page of employees in its window.
class EmployeesWindowTest : public DossierWindowTest
{
protected:
    ~EmployeesWindowTest() override { window().closeDossier(); }

    /// Bram, Noor and Zoë, with Bram chosen.
    void showThree()
    {
        add(QStringLiteral("Noor"), QStringLiteral("Janssens"));
        add(QStringLiteral("Bram"), QStringLiteral("Verhoeven"));
        add(QStringLiteral("Zoë"), QStringLiteral("Claes"));
        showPage();
    }

    void showPage() { show({employeesDestination(context())}); }

    QListView &list() { return child<QListView>("employeeList"); }
    QLineEdit &search() { return child<QLineEdit>("searchEdit"); }
    [[nodiscard]] QString shownName() { return child<QLabel>("nameLabel").text(); }

    void type(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&window(), key, modifiers);
    }

    QStringList names()
    {
        QStringList names;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            names << list().model()->index(row, 0).data().toString();
        return names;
    }
};

} // namespace loopbaan::test
