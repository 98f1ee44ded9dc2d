// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace loopbaan {

struct NameParts
{
    QString given{};
    QString family{};

    friend bool operator==(const NameParts &, const NameParts &) = default;
};

/// Takes a whole name in one cell apart, by the first of these rules that fits:
/// - before a comma stands the family name: "Janssens, Noor";
/// - words in capitals at one end are the family name: "DE SMET Jan", "Noor JANSSENS";
/// - a particle in front begins the family name, which ends with the next word: "van den Berg Noor";
/// - a particle further on begins the family name: "Jan Willem van den Berg";
/// - the first word is the given name: "Noor Janssens".
/// A single word is the given name: something to call somebody by.
[[nodiscard]] NameParts splitName(const QString &name);

} // namespace loopbaan
