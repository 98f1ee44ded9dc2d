// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/pop_agreement.h"

#include <QComboBox>

namespace loopbaan {

// The choices of an agreement in words, each with its value; filling again keeps what is chosen.

void fillOwners(QComboBox &box, const PopNames &names); ///< std::optional<AgreementOwner>
void fillAnswers(QComboBox &box); ///< std::optional<SupportAnswer>
void fillInfluences(QComboBox &box, const PopNames &names); ///< std::optional<Influence>
void fillDirections(QComboBox &box, Language language); ///< std::optional<Direction>
void fillLanguages(QComboBox &box); ///< Language

/// What to call somebody of whom the dossier may have no name.
[[nodiscard]] QString employeeName(const PopNames &names);
[[nodiscard]] QString managerName(const PopNames &names);
[[nodiscard]] QString organisationName(const PopNames &names);

template<typename Value>
[[nodiscard]] Value chosenIn(const QComboBox &box)
{
    return box.currentData().value<Value>();
}

template<typename Value>
void chooseIn(QComboBox &box, const Value &value)
{
    box.setCurrentIndex(box.findData(QVariant::fromValue(value)));
}

} // namespace loopbaan
