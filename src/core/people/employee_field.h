// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/enum_text.h"

#include <QFlags>

namespace loopbaan {

/// What can be known of an employee; for saying which of it a file gives or a change touches.
enum class EmployeeField {
    Number = 1 << 0,
    GivenName = 1 << 1,
    FamilyName = 1 << 2,
    Email = 1 << 3,
    JobTitle = 1 << 4,
    Department = 1 << 5,
    Manager = 1 << 6,
    CareerContact = 1 << 7,
    HiredOn = 1 << 8,
    LeftOn = 1 << 9,
    BirthYear = 1 << 10,
    BirthDate = 1 << 11,
    Education = 1 << 12,
    Experience = 1 << 13,
    Fte = 1 << 14,
};

Q_DECLARE_FLAGS(EmployeeFields, EmployeeField)

template<>
inline constexpr auto enumTexts<EmployeeField> = std::to_array<EnumText<EmployeeField>>({
    {EmployeeField::Number, QLatin1StringView("number")},
    {EmployeeField::GivenName, QLatin1StringView("given_name")},
    {EmployeeField::FamilyName, QLatin1StringView("family_name")},
    {EmployeeField::Email, QLatin1StringView("email")},
    {EmployeeField::JobTitle, QLatin1StringView("job_title")},
    {EmployeeField::Department, QLatin1StringView("department")},
    {EmployeeField::Manager, QLatin1StringView("manager")},
    {EmployeeField::CareerContact, QLatin1StringView("career_contact")},
    {EmployeeField::HiredOn, QLatin1StringView("hired_on")},
    {EmployeeField::LeftOn, QLatin1StringView("left_on")},
    {EmployeeField::BirthYear, QLatin1StringView("birth_year")},
    {EmployeeField::BirthDate, QLatin1StringView("birth_date")},
    {EmployeeField::Education, QLatin1StringView("education")},
    {EmployeeField::Experience, QLatin1StringView("experience")},
    {EmployeeField::Fte, QLatin1StringView("fte")},
});

} // namespace loopbaan

// Here and not above: an operator| in the namespace would hide the one of Qt for keys.
Q_DECLARE_OPERATORS_FOR_FLAGS(loopbaan::EmployeeFields)
