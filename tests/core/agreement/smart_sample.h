// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/smart_check.h"

namespace loopbaan::test {

inline const QDate smartToday(2026, 11, 22);

/// The shipped word lists, compiled once for all tests.
[[nodiscard]] inline const SmartCheck &shippedCheck()
{
    static const SmartCheck check(Catalogue::shipped());
    return check;
}

/// An agreement with nothing left to ask.
[[nodiscard]] inline Agreement clearAgreement()
{
    return {.text = QStringLiteral(
                "Sara loopt twee dagen mee met de planning en toont haar verslag aan het team"),
            .measure = QStringLiteral("Verslag besproken op teamoverleg"),
            .owner = AgreementOwner::Employee,
            .due = QDate(2027, 3, 31),
            .support = QStringLiteral("Els spreekt met de planning af"),
            .firstStep = QStringLiteral("Een datum kiezen"),
            .confirmedByEmployee = smartToday,
            .confirmedByManager = smartToday};
}

[[nodiscard]] inline SmartResult checked(const Agreement &agreement,
                                         const SmartContext &context = {smartToday})
{
    return shippedCheck().check(agreement, context);
}

[[nodiscard]] inline QStringList codesOf(const Agreement &agreement,
                                         const SmartContext &context = {smartToday})
{
    QStringList codes;
    for (const SmartFinding &finding : checked(agreement, context).findings)
        codes << QString(toText(finding.code));
    return codes;
}

/// The codes for `text`, everything else being clear but the measure, which stands empty.
[[nodiscard]] inline QStringList codesOfText(const QString &text, Language language)
{
    Agreement agreement = clearAgreement();
    agreement.text = text;
    agreement.measure.clear();
    agreement.language = language;
    return codesOf(agreement);
}

} // namespace loopbaan::test
