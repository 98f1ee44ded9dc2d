// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/agreements/agreements_destination.h"

#include "app/dossier/open_dossier.h"
#include "gui/agreements/agreements_page.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

Page agreementsDestination(const SessionContext &context)
{
    return {.id = u"agreements"_s,
            .icon = u"check2-square"_s,
            .shortcut = QKeySequence(Qt::CTRL | Qt::Key_3),
            .title = [] { return AgreementsPage::tr("Agreements"); },
            .build = [context](QWidget *parent) -> QWidget * { return new AgreementsPage(context, parent); },
            .count = [context] { return context.open.agreements.overdue(); }};
}

} // namespace loopbaan
