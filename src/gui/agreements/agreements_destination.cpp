// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/agreements/agreements_destination.h"

#include "gui/agreements/agreements_page.h"
#include "gui/window/main_window.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// The navigation shows how many are overdue.
void connectToWindow(const AgreementsPage &page, MainWindow &window)
{
    const auto showCount = [&window](int count) {
        window.setPageCount(static_cast<int>(window.pageIds().indexOf(u"agreements"_s)), count);
    };
    QObject::connect(&page, &AgreementsPage::overdueChanged, &window, showCount);
}

} // namespace

Page agreementsDestination(const SessionContext &context)
{
    return {.id = u"agreements"_s,
            .icon = u"check2-square"_s,
            .shortcut = QKeySequence(Qt::CTRL | Qt::Key_3),
            .title = [] { return AgreementsPage::tr("Agreements"); },
            .build = [context](QWidget *parent) -> QWidget * {
                auto *page = new AgreementsPage(context, parent);
                if (auto *window = qobject_cast<MainWindow *>(parent->window()))
                    connectToWindow(*page, *window);
                return page;
            }};
}

} // namespace loopbaan
