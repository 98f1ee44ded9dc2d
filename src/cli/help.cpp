// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help.h"

#include "cli/text_table.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QString indented(const QString &line)
{
    return u"  "_s + line;
}

QStringList section(const QString &title, const QList<QStringList> &rows)
{
    QStringList lines{{}, title};
    for (const QString &line : aligned(rows))
        lines << indented(line);
    return lines;
}

QString spelled(const CommandOption &option)
{
    const QString name = u"--"_s + option.name;
    return option.value.isEmpty() ? name : name + u' ' + option.value;
}

QList<QStringList> commonOptions()
{
    return {{u"--today DATE"_s, Help::tr("take DATE for today")},
            {u"--help"_s, Help::tr("show this text")},
            {u"--version"_s, Help::tr("show the version of the program")}};
}

QList<QStringList> statuses()
{
    return {{u"0"_s, Help::tr("all done; for check: the dossier is sound")},
            {u"1"_s, Help::tr("some or all of the input was refused, the rest is done")},
            {u"2"_s, Help::tr("wrong usage: nothing was done")},
            {u"3"_s, Help::tr("the dossier cannot be opened; it was not changed")},
            {u"4"_s, Help::tr("the result could not be written; what was there before is intact")}};
}

} // namespace

QStringList programHelp(const QList<Command> &commands)
{
    QStringList lines{Help::tr("Usage: loopbaan COMMAND …"),
                      {},
                      Help::tr("Career conversations and development plans without a window.")};
    QList<QStringList> rows;
    for (const Command &command : commands)
        rows << QStringList{command.name, command.purpose};
    lines << section(Help::tr("Commands:"), rows);
    lines << section(Help::tr("Every command takes:"), commonOptions());
    lines << section(Help::tr("Exit status:"), statuses());
    lines << QString() << Help::tr("“loopbaan COMMAND --help” tells more about one of them.");
    return lines;
}

QStringList commandHelp(const Command &command)
{
    QStringList lines{
        Help::tr("Usage: %1").arg(u"loopbaan "_s + command.name + u' ' + command.usage), {}, command.purpose};
    QList<QStringList> rows;
    for (const CommandOption &option : command.options)
        rows << QStringList{spelled(option), option.meaning};
    return lines + section(Help::tr("Options:"), rows + commonOptions());
}

} // namespace loopbaan
