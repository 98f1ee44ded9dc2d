// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(loopbaan::CommandLine)
};

/// What failed, why, and what to do.
UsageError refused(const QString &why, const QString &advice)
{
    return UsageError(CommandLine::tr("not started: %1; %2").arg(why, advice).toStdString());
}

UsageError misread(const QCommandLineParser &parser)
{
    const QString unknown = parser.unknownOptionNames().value(0);
    const QString why =
        unknown.isEmpty() ? parser.errorText() : CommandLine::tr("there is no option “%1”").arg(unknown);
    return refused(why, CommandLine::tr("see --help"));
}

QDate dateFrom(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        throw refused(CommandLine::tr("“%1” is not a date").arg(text),
                      CommandLine::tr("write it as 2026-11-26"));
    return date;
}

Language languageFrom(const QString &text)
{
    if (const auto language = fromText<Language>(text))
        return *language;
    throw refused(CommandLine::tr("“%1” is not one of the languages").arg(text),
                  CommandLine::tr("choose nl, en or fr"));
}

} // namespace

StartOptions startOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        CommandLine::tr("Prepare and hold career conversations, and follow up on what was agreed."));
    parser.addPositionalArgument(u"dossier"_s, CommandLine::tr("The dossier or form to open."), u"[FILE]"_s);
    const QCommandLineOption today(u"today"_s, CommandLine::tr("Work as if it were this day (YYYY-MM-DD)."),
                                   u"DATE"_s);
    const QCommandLineOption language(u"language"_s, CommandLine::tr("Language of the window: nl, en or fr."),
                                      u"LANGUAGE"_s);
    const QCommandLineOption pictures(
        u"pictures"_s, CommandLine::tr("Write a picture of every page into this folder and stop."),
        u"FOLDER"_s);
    QCommandLineOption quitWhenShown(u"quit-when-shown"_s);
    quitWhenShown.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({today, language, pictures, quitWhenShown});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(arguments))
        throw misread(parser);
    if (parser.isSet(help))
        parser.showHelp();
    if (parser.isSet(version))
        parser.showVersion();
    if (parser.positionalArguments().size() > 1)
        throw refused(CommandLine::tr("only one file can be opened"), CommandLine::tr("give one"));

    StartOptions options{.file = parser.positionalArguments().value(0),
                         .pictures = parser.value(pictures),
                         .quitsWhenShown = parser.isSet(quitWhenShown)};
    if (parser.isSet(today))
        options.today = dateFrom(parser.value(today));
    if (parser.isSet(language))
        options.language = languageFrom(parser.value(language));
    return options;
}

} // namespace loopbaan
