// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/talk/typed_lines.h"

namespace loopbaan {

namespace {

/// How many at the start of both say the same.
qsizetype sameAtStart(const QList<OptionArgument> &arguments, const QStringList &lines)
{
    qsizetype same = 0;
    while (same < arguments.size() && same < lines.size() && arguments.at(same).text == lines.at(same))
        ++same;
    return same;
}

/// How many at the end of both say the same, of what comes after the first `start`.
qsizetype sameAtEnd(const QList<OptionArgument> &arguments, const QStringList &lines, qsizetype start)
{
    qsizetype same = 0;
    while (start + same < arguments.size() && start + same < lines.size()
           && arguments.at(arguments.size() - 1 - same).text == lines.at(lines.size() - 1 - same))
        ++same;
    return same;
}

} // namespace

QList<OptionArgument> withLines(const QList<OptionArgument> &arguments, const QStringList &lines)
{
    const qsizetype start = sameAtStart(arguments, lines);
    const qsizetype end = sameAtEnd(arguments, lines, start);
    QList<OptionArgument> typed;
    for (qsizetype line = 0; line < lines.size(); ++line) {
        OptionArgument argument;
        if (line >= lines.size() - end)
            argument = arguments.at(arguments.size() - lines.size() + line);
        else if (line < arguments.size() - end)
            argument = arguments.at(line);
        argument.text = lines.at(line);
        argument.position = static_cast<int>(line);
        typed.append(argument);
    }
    return typed;
}

} // namespace loopbaan
