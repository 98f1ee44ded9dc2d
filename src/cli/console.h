// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/problems/problem_text.h"

#include <QIODevice>
#include <QTextStream>

namespace loopbaan {

/// Where a command reads and writes. Everything is UTF-8. Texts that people wrote go to a terminal without
/// the control characters that could steer it.
class Console
{
public:
    /// They must be open and outlive the console.
    Console(QIODevice &in, QTextStream &out, QTextStream &messages);

    /// Standard input, at most `limit` bytes of it and one more to tell that there are too many.
    [[nodiscard]] QByteArray read(qint64 limit) const;

    /// A line for people on standard output.
    void print(const QString &line);
    /// A document for programs on standard output, as it is.
    void print(const QByteArray &document);

    /// "loopbaan: what: why; advice" on standard error.
    void report(const ProblemText &problem);
    void report(const QList<ProblemText> &problems);
    /// "loopbaan: remark" on standard error.
    void remark(const QString &text);

    /// False when something could not be printed: a full disk behind standard output.
    [[nodiscard]] bool flush();

private:
    QIODevice &m_in;
    QTextStream &m_out;
    QTextStream &m_messages;
};

/// `text` in one line that steers no terminal: control and reordering characters are replaced.
[[nodiscard]] QString terminalText(const QString &text);

} // namespace loopbaan
