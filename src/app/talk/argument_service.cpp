// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/argument_service.h"

#include "app/dossier/record_edit.h"
#include "core/talk/typed_lines.h"

#include <algorithm>

namespace loopbaan {

namespace {

void removeMissing(Stores &stores, const QList<OptionArgument> &before, const QList<OptionArgument> &after)
{
    for (const OptionArgument &argument : before) {
        if (std::ranges::find(after, argument.id, &OptionArgument::id) == after.end())
            stores.arguments.remove(argument.id);
    }
}

OptionArgument newArgument(OptionArgument line, const CareerOptionId &option, ArgumentKind kind)
{
    line.id = OptionArgumentId::create();
    line.option = option;
    line.kind = kind;
    return line;
}

} // namespace

ArgumentService::ArgumentService(Dossier &dossier)
    : m_dossier(dossier)
{
}

QList<OptionArgument> ArgumentService::of(const CareerOptionId &option) const
{
    return m_dossier.stores().arguments.of(option);
}

QList<OptionArgument> ArgumentService::of(const CareerOptionId &option, ArgumentKind kind) const
{
    QList<OptionArgument> arguments = of(option);
    arguments.removeIf([kind](const OptionArgument &argument) { return argument.kind != kind; });
    return arguments;
}

OptionArgument ArgumentService::add(const CareerOptionId &option, ArgumentKind kind, const QString &text)
{
    const OptionArgument argument{.id = OptionArgumentId::create(),
                                  .option = option,
                                  .kind = kind,
                                  .text = text,
                                  .position = nextPosition(of(option))};
    m_dossier.change(tr("Add to option"), [&](Stores &stores) { stores.arguments.insert(argument); });
    return argument;
}

void ArgumentService::write(const OptionArgumentId &id, QString OptionArgument::*field, const QString &text)
{
    typeInRecord(m_dossier, tr("Change option"), &Stores::arguments, id, field, text);
}

void ArgumentService::writeLines(const CareerOptionId &option, ArgumentKind kind, const QStringList &lines)
{
    const QString field = option.value + u'.' + QString(toText(kind));
    m_dossier.changeText(tr("Change option"), field, [&](Stores &stores) {
        const QList<OptionArgument> before = of(option, kind);
        const QList<OptionArgument> after = withLines(before, lines);
        removeMissing(stores, before, after);
        for (const OptionArgument &argument : after) {
            if (argument.id.isNull())
                stores.arguments.insert(newArgument(argument, option, kind));
            else if (!before.contains(argument))
                stores.arguments.save(argument);
        }
    });
}

void ArgumentService::move(const OptionArgumentId &id, int to)
{
    const std::optional<OptionArgument> argument = m_dossier.stores().arguments.find(id);
    if (!argument)
        return;
    m_dossier.change(tr("Move in option"), [&](Stores &stores) {
        placeRecord(stores.arguments, of(argument->option, argument->kind), id, to);
    });
}

void ArgumentService::remove(const OptionArgumentId &id)
{
    m_dossier.change(tr("Delete from option"), [&id](Stores &stores) { stores.arguments.remove(id); });
}

} // namespace loopbaan
