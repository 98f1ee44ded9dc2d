// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/conversations/planning_act.h"

#include "app/dossier/dossier.h"

namespace loopbaan {

namespace {

struct PlanningActName
{
    Q_DECLARE_TR_FUNCTIONS(PlanningActName)
};

PlannedTalk carriedOut(Dossier &dossier, const PlanningAct &act)
{
    ConversationService conversations(dossier);
    FormService forms(dossier);
    PlannedTalk planned{.talk = act.talk ? act.talk : conversations.plan(act.request).conversation};
    if (!planned.talk)
        return planned;
    FormRequest form = act.form;
    form.conversation = planned.talk->id;
    forms.keep(form);
    if (act.sendsForm)
        planned.form = forms.send(form);
    if (act.isInvited)
        conversations.setInvited(planned.talk->id, dossier.today());
    return planned;
}

} // namespace

PlannedTalk carryOut(Dossier &dossier, const PlanningAct &act, const QString &wizard)
{
    PlannedTalk planned;
    const QString what = act.talk ? PlanningActName::tr("Invite") : PlanningActName::tr("Plan conversation");
    dossier.changeText(what, wizard, [&](Stores &) { planned = carriedOut(dossier, act); });
    return planned;
}

} // namespace loopbaan
