// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct Usage
{
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

const QString todayOption = u"today"_s;

QCommandLineOption parsed(const CommandOption &option)
{
    return {option.name, option.meaning, option.value};
}

/// The parser's sentence as a clause.
QString clause(const QString &sentence)
{
    return sentence.endsWith(u'.') ? sentence.chopped(1) : sentence;
}

QString parsingProblem(const QCommandLineParser &parser)
{
    const QStringList unknown = parser.unknownOptionNames();
    return unknown.isEmpty() ? clause(parser.errorText())
                             : Usage::tr("it has no option --%1").arg(unknown.first());
}

/// An empty name of a file or folder is a variable that a script forgot to fill.
bool needsText(const CommandOption &option)
{
    return option.kind == CommandOption::Required || option.value == u"DIR"_s || option.value == u"FILE"_s;
}

/// Noon of `day`: a day without an hour.
Clock stoppedOn(QDate day)
{
    return [noon = QDateTime(day, QTime(12, 0)).toUTC()] { return noon; };
}

} // namespace

Invocation::Invocation(const Command &command, const QStringList &arguments, Console &console,
                       const Clock &clock)
    : m_command(command)
    , m_console(console)
    , m_clock(clock)
{
    read(arguments);
    checkCounts();
    if (has(todayOption))
        m_clock = stoppedOn(date(todayOption));
}

void Invocation::read(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({todayOption, {}, u"DATE"_s});
    for (const CommandOption &option : m_command.options)
        parser.addOption(parsed(option));
    if (!parser.parse(QStringList(m_command.name) + arguments))
        refuse(parsingProblem(parser));
    m_arguments = parser.positionalArguments();
    for (const QString &name : parser.optionNames())
        m_values.insert(name, parser.values(name));
}

void Invocation::checkCounts() const
{
    if (m_arguments.size() < m_command.arguments.size())
        refuse(Usage::tr("%1 is missing").arg(m_command.arguments.at(m_arguments.size())));
    if (m_arguments.size() > m_command.arguments.size() && !m_command.takesMore)
        refuse(Usage::tr("“%1” is one too many").arg(m_arguments.at(m_command.arguments.size())));
    for (const CommandOption &option : m_command.options)
        check(option);
}

void Invocation::check(const CommandOption &option) const
{
    if (option.kind == CommandOption::Required && !has(option.name))
        refuse(Usage::tr("--%1 is missing").arg(option.name));
    if (option.kind != CommandOption::Repeatable && texts(option.name).size() > 1)
        refuse(Usage::tr("--%1 is given twice").arg(option.name));
    if (needsText(option) && texts(option.name).contains(QString()))
        refuse(Usage::tr("--%1 is empty").arg(option.name));
}

QString Invocation::text(const QString &option) const
{
    return texts(option).value(0);
}

QStringList Invocation::texts(const QString &option) const
{
    return m_values.value(option);
}

QDate Invocation::date(const QString &option) const
{
    if (!has(option))
        return {};
    const QDate date = QDate::fromString(text(option), u"yyyy-MM-dd"_s);
    if (!date.isValid())
        refuse(Usage::tr("--%1: “%2” is not a day that exists").arg(option, text(option)),
               Usage::tr("write a day as 2026-12-31"));
    return date;
}

QTime Invocation::time(const QString &option) const
{
    if (!has(option))
        return {};
    const QTime time = QTime::fromString(text(option), u"H:mm"_s);
    if (!time.isValid())
        refuse(Usage::tr("--%1: “%2” is not a time").arg(option, text(option)),
               Usage::tr("write a time as 09:30"));
    return time;
}

void Invocation::refuse(const QString &why, const QString &advice) const
{
    const QString help = Usage::tr("see loopbaan %1 --help").arg(m_command.name);
    throw CommandError(
        ExitStatus::WrongUsage,
        {Usage::tr("“%1” was not carried out").arg(m_command.name), why, advice.isEmpty() ? help : advice});
}

void Invocation::refuseWord(const QString &option, const QStringList &words) const
{
    refuse(Usage::tr("--%1 cannot be “%2”").arg(option, text(option)),
           Usage::tr("choose one of %1").arg(words.join(u", "_s)));
}

} // namespace loopbaan
