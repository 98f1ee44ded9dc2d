// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/dossier.h"
#include "cli/command.h"
#include "cli/command_error.h"
#include "cli/console.h"
#include "core/enum_text.h"

#include <QHash>

namespace loopbaan {

/// A command as somebody gave it: its arguments, read as what they should be. Throws CommandError for wrong
/// usage.
class Invocation
{
public:
    /// `arguments` without the program and the command. `clock` tells the time unless --today does.
    Invocation(const Command &command, const QStringList &arguments, Console &console, const Clock &clock);

    [[nodiscard]] const QString &argument(qsizetype index) const { return m_arguments.at(index); }
    [[nodiscard]] QStringList argumentsFrom(qsizetype index) const { return m_arguments.mid(index); }
    [[nodiscard]] bool has(const QString &option) const { return m_values.contains(option); }
    [[nodiscard]] QString text(const QString &option) const; ///< empty when it was not given
    [[nodiscard]] QStringList texts(const QString &option) const;
    [[nodiscard]] QDate date(const QString &option) const; ///< invalid when it was not given
    [[nodiscard]] QTime time(const QString &option) const; ///< as date()

    /// One of the words of an enum; nothing when the option was not given.
    template<typename Enum>
    [[nodiscard]] std::optional<Enum> choice(const QString &option) const
    {
        if (!has(option))
            return std::nullopt;
        const std::optional<Enum> value = fromText<Enum>(text(option));
        if (!value)
            refuseWord(option, wordsOf<Enum>());
        return value;
    }

    /// Ends the command: `why` says what is wrong with it.
    [[noreturn]] void refuse(const QString &why, const QString &advice = {}) const;

    [[nodiscard]] Console &console() const { return m_console; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] QDate today() const { return m_clock().toLocalTime().date(); }

private:
    template<typename Enum>
    static QStringList wordsOf()
    {
        QStringList words;
        for (const auto &entry : enumTexts<Enum>)
            words << entry.text;
        return words;
    }

    void read(const QStringList &arguments);
    void checkCounts() const;
    void check(const CommandOption &option) const;
    [[noreturn]] void refuseWord(const QString &option, const QStringList &words) const;

    const Command &m_command;
    QStringList m_arguments{};
    QHash<QString, QStringList> m_values{};
    Console &m_console;
    Clock m_clock;
};

} // namespace loopbaan
