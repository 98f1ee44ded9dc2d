// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/dossier_pages.h"

#include "gui/agreements/agreements_destination.h"
#include "gui/attitudes/attitudes_tab.h"
#include "gui/employees/employees_destination.h"
#include "gui/pops/pop_tab.h"
#include "gui/pops/pops_page.h"
#include "gui/session/session_context.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct DossierPages
{
    Q_DECLARE_TR_FUNCTIONS(DossierPages)
};

} // namespace

QList<Page> dossierPages(const SessionContext &context)
{
    const EmployeeTabPlace popTab{
        .id = u"popTab"_s,
        .title = [] { return DossierPages::tr("PDP"); },
        .build = [context](QWidget *parent) { return new PopTab(context, parent); }};
    const EmployeeTabPlace attitudesTab{
        .id = u"attitudesTab"_s,
        .title = [] { return DossierPages::tr("Attitudes"); },
        .build = [context](QWidget *parent) { return new AttitudesTab(context, parent); }};
    return {employeesDestination(context, {popTab, attitudesTab}),
            agreementsDestination(context),
            {.id = u"pops"_s,
             .icon = u"file-earmark-person"_s,
             .shortcut = QKeySequence(Qt::CTRL | Qt::Key_4),
             .title = [] { return DossierPages::tr("PDPs"); },
             .build = [context](QWidget *parent) { return new PopsPage(context, parent); }}};
}

} // namespace loopbaan
