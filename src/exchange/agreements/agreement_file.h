// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/agreement.h"
#include "exchange/json/json_problem.h"

#include <QFlags>

namespace loopbaan {

/// What an agreement file can say of an agreement.
enum class AgreementKey {
    Id = 1 << 0,
    Text = 1 << 1,
    Measure = 1 << 2,
    Owner = 1 << 3,
    Due = 1 << 4,
    Support = 1 << 5,
    FirstStep = 1 << 6,
    Direction = 1 << 7,
    Confirmed = 1 << 8,
    Language = 1 << 9,
};

Q_DECLARE_FLAGS(AgreementKeys, AgreementKey)

template<>
inline constexpr auto enumTexts<AgreementKey> = std::to_array<EnumText<AgreementKey>>({
    {AgreementKey::Id, QLatin1StringView("id")},
    {AgreementKey::Text, QLatin1StringView("text")},
    {AgreementKey::Measure, QLatin1StringView("measure")},
    {AgreementKey::Owner, QLatin1StringView("owner")},
    {AgreementKey::Due, QLatin1StringView("due")},
    {AgreementKey::Support, QLatin1StringView("support")},
    {AgreementKey::FirstStep, QLatin1StringView("first_step")},
    {AgreementKey::Direction, QLatin1StringView("direction")},
    {AgreementKey::Confirmed, QLatin1StringView("confirmed")},
    {AgreementKey::Language, QLatin1StringView("language")},
});

/// One agreement of a file, and what the file says of it: the rest of `agreement` is as a new one has it.
struct AgreementEntry
{
    QString path{}; ///< its place in the file: "/2", empty for a file with one object
    Agreement agreement{}; ///< without confirmation dates, see `confirmed`
    AgreementKeys given{}; ///< a key that is null is given, as empty
    bool confirmed = false; ///< by both, on the day it is taken over

    friend bool operator==(const AgreementEntry &, const AgreementEntry &) = default;
};

struct AgreementFile
{
    QList<AgreementEntry> entries{};
    QList<JsonProblem> problems{}; ///< why agreements were refused, by their place; see refuses()
    int refused = 0; ///< agreements that are not among the entries

    [[nodiscard]] bool readable() const { return !entries.isEmpty() || refused > 0 || problems.isEmpty(); }
};

/// Reads one agreement or a list of them (`docs/formats/agreements.md`). A malformed one is refused, the
/// others come in; a weak one is not malformed. `language` is that of texts which do not say theirs.
[[nodiscard]] AgreementFile readAgreements(const QByteArray &json, Language language);

/// `entry` as it changes `known`: only what the file gives. `today` dates a confirmation.
[[nodiscard]] Agreement merged(const Agreement &known, const AgreementEntry &entry, QDate today);

} // namespace loopbaan

// Here and not above: an operator| in the namespace would hide the one of Qt for keys.
Q_DECLARE_OPERATORS_FOR_FLAGS(loopbaan::AgreementKeys)
