// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/commands/list_tables.h"
#include "cli/dossier_access.h"
#include "cli/text_table.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct ListCommand
{
    Q_DECLARE_TR_FUNCTIONS(ListCommand)
};

enum class ListSubject { Employees, Conversations, Agreements, Attention };

} // namespace

template<>
inline constexpr auto enumTexts<ListSubject> = std::to_array<EnumText<ListSubject>>({
    {ListSubject::Employees, QLatin1StringView("employees")},
    {ListSubject::Conversations, QLatin1StringView("conversations")},
    {ListSubject::Agreements, QLatin1StringView("agreements")},
    {ListSubject::Attention, QLatin1StringView("attention")},
});

namespace {

/// Prints what `items` hold: for programs, or for people by `table`.
template<typename Item>
void print(const QList<Item> &items, const DossierLists &lists, const Invocation &invocation)
{
    Console &console = invocation.console();
    if (invocation.has(u"json"_s))
        return console.print(lists.toJson(items));
    if (items.isEmpty())
        return console.remark(ListCommand::tr("there is nothing to list"));
    for (const QString &line : aligned(tableOf(items, lists)))
        console.print(line);
}

ListSubject givenSubject(const Invocation &invocation)
{
    const std::optional<ListSubject> subject = fromText<ListSubject>(invocation.argument(1));
    if (!subject)
        invocation.refuse(ListCommand::tr("“%1” cannot be listed").arg(invocation.argument(1)),
                          ListCommand::tr("choose employees, conversations, agreements or attention"));
    return *subject;
}

ExitStatus runList(const Invocation &invocation)
{
    const ListSubject subject = givenSubject(invocation);
    const auto dossier = openDossier(invocation, Dossier::Access::Read);
    std::optional<EmployeeId> only;
    if (invocation.has(u"employee"_s))
        only = givenEmployee(invocation, *dossier);
    const DossierLists lists(dossier->dossier, only);
    switch (subject) {
    case ListSubject::Employees: print(lists.employees(), lists, invocation); break;
    case ListSubject::Conversations: print(lists.conversations(), lists, invocation); break;
    case ListSubject::Agreements: print(lists.agreements(), lists, invocation); break;
    case ListSubject::Attention: print(lists.attention(), lists, invocation); break;
    }
    return ExitStatus::Done;
}

} // namespace

Command listCommand()
{
    return {.name = u"list"_s,
            .usage = u"DOSSIER employees|conversations|agreements|attention [--employee E] [--json]"_s,
            .purpose = ListCommand::tr("Lists what the dossier holds, or what needs attention today."),
            .arguments = {u"DOSSIER"_s, u"employees|conversations|agreements|attention"_s},
            .options = {{u"employee"_s, u"E"_s,
                         ListCommand::tr("only of this personnel number, e-mail address or id")},
                        {u"json"_s, {}, ListCommand::tr("as JSON, for programs")}},
            .run = &runList};
}

} // namespace loopbaan
