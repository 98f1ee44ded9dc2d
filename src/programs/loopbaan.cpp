// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/loopbaan.h"
#include "app/language/display_language.h"
#include "app/process/hardening.h"

#include <QFile>
#include <QGuiApplication>
#include <QLoggingCategory>

#include <cstdio>

using namespace loopbaan;
using namespace Qt::StringLiterals;

namespace {

/// What Qt remarks on its surroundings (locale, run-time folder) is not for whoever reads our messages.
void quietenQt()
{
    QLoggingCategory::setFilterRules(u"*.debug=false\n*.info=false\n*.warning=false"_s);
}

/// Pages are laid out without a display.
void needNoDisplay()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
}

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
    quietenQt();
    needNoDisplay();
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(u"loopbaan"_s);
    DisplayLanguage language;
    language.use(languageOf(QLocale::system().uiLanguages()));

    QFile in;
    (void)in.open(stdin, QIODevice::ReadOnly); // one that was closed reads as empty
    QTextStream out(stdout);
    QTextStream messages(stderr);
    Console console(in, out, messages);
    return static_cast<int>(runLoopbaan(QGuiApplication::arguments().sliced(1), console,
                                        [] { return QDateTime::currentDateTimeUtc(); }));
}
