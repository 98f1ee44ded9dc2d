// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Messages)
};

/// Controls of the terminal, line ends, and marks that turn the direction of what follows.
bool steers(QChar character)
{
    const char16_t code = character.unicode();
    return character.category() == QChar::Other_Control || code == 0x200e || code == 0x200f
        || (code >= 0x2028 && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

QString lineOf(const ProblemText &problem)
{
    const QString &what = problem.what;
    return problem.advice.isEmpty() ? Messages::tr("%1: %2").arg(what, problem.why)
                                    : Messages::tr("%1: %2; %3").arg(what, problem.why, problem.advice);
}

} // namespace

QString terminalText(const QString &text)
{
    QString clean = text;
    for (QChar &character : clean) {
        if (steers(character))
            character = character.isSpace() ? u' ' : QChar(QChar::ReplacementCharacter);
    }
    return clean;
}

Console::Console(QIODevice &in, QTextStream &out, QTextStream &messages)
    : m_in(in)
    , m_out(out)
    , m_messages(messages)
{
}

QByteArray Console::read(qint64 limit) const
{
    return m_in.read(limit + 1);
}

void Console::print(const QString &line)
{
    m_out << terminalText(line) << u'\n';
}

void Console::print(const QByteArray &document)
{
    m_out << QString::fromUtf8(document);
}

void Console::report(const ProblemText &problem)
{
    remark(lineOf(problem));
}

void Console::report(const QList<ProblemText> &problems)
{
    for (const ProblemText &problem : problems)
        report(problem);
}

void Console::remark(const QString &text)
{
    m_messages << u"loopbaan: "_s << terminalText(text) << u'\n';
    m_messages.flush();
}

bool Console::flush()
{
    m_out.flush();
    return m_out.status() == QTextStream::Ok;
}

} // namespace loopbaan
