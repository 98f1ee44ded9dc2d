// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings/settings_dialog.h"
#include "gui/settings/settings_pages.h"
#include "gui/support/dossier_window.h"

#include <QUndoStack>

namespace loopbaan::test {

/// A window over a dossier with the settings open beside it.
class SettingsWindowTest : public DossierWindowTest
{
protected:
    ~SettingsWindowTest() override { window().closeDossier(); }

    SettingsDialog &openSettings(const char *page)
    {
        window().showDossier(
            {.path = path, .name = QStringLiteral("De Linde"), .settings = dossierSettings(context())},
            clock());
        shownWindow();
        window().showSettings();
        goTo(page);
        return settings();
    }

    void goTo(const char *page)
    {
        settings().goTo(static_cast<int>(settings().pageIds().indexOf(QLatin1StringView(page))));
        settings().activateWindow();
        EXPECT_TRUE(QTest::qWaitFor([this] { return settings().isActiveWindow(); }));
        settle();
    }

    SettingsDialog &settings()
    {
        auto *dialog = window().findChild<SettingsDialog *>();
        if (dialog == nullptr)
            throw std::runtime_error("the settings are not open");
        return *dialog;
    }

    /// On the page that is on show; the others have fields of the same name.
    template<typename Widget = QWidget>
    Widget &part(const char *name)
    {
        for (auto *found : settings().findChildren<Widget *>(QLatin1StringView(name))) {
            if (found->isVisible())
                return *found;
        }
        throw std::runtime_error(std::string("the settings do not show ") + name);
    }

    /// As a person does; it is stored when the field is left.
    void typeIn(QWidget &field, const QString &text)
    {
        field.setFocus();
        QTest::keyClick(&field, Qt::Key_End);
        QTest::keyClicks(&field, text);
        field.clearFocus();
    }

    ConversationFramework framework() { return open().settings.organisation().framework; }
    void undo() { open().dossier.undo(); }
    int steps() { return open().dossier.undoStack().count(); }
};

} // namespace loopbaan::test
