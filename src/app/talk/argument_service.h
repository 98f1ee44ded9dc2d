// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/option.h"

#include <QCoreApplication>
#include <QList>

namespace loopbaan {

class Dossier;

/// What speaks for and against an option, what stands in its way and what nobody sees yet (R-001-61 to 63).
/// Everything throws StorageError.
class ArgumentService
{
    Q_DECLARE_TR_FUNCTIONS(ArgumentService)

public:
    explicit ArgumentService(Dossier &dossier);

    [[nodiscard]] QList<OptionArgument> of(const CareerOptionId &option) const;
    [[nodiscard]] QList<OptionArgument> of(const CareerOptionId &option, ArgumentKind kind) const;

    OptionArgument add(const CareerOptionId &option, ArgumentKind kind, const QString &text);
    /// `&OptionArgument::text`, or `&OptionArgument::answer`: what can be done about it.
    void write(const OptionArgumentId &id, QString OptionArgument::*field, const QString &text);
    /// The arguments of one kind as lines, as they are typed: a line that changes stays the same argument.
    void writeLines(const CareerOptionId &option, ArgumentKind kind, const QStringList &lines);
    void move(const OptionArgumentId &id, int to); ///< among those of its kind, from 0
    void remove(const OptionArgumentId &id);

private:
    Dossier &m_dossier;
};

} // namespace loopbaan
