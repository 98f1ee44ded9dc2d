// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/conversation.h"
#include "core/people/employee.h"
#include "core/people/possibility.h"
#include "storage/records/record.h"

namespace loopbaan {

template<>
struct Record<Organisation>
{
    static constexpr auto table = QLatin1StringView("organisation");
    static constexpr auto order = QLatin1StringView("id");
    static constexpr auto fields = std::tuple{
        field("id", &Organisation::id),
        field("name", &Organisation::name),
        field("manager_name", &Organisation::managerName),
        field("manager_email", &Organisation::managerEmail),
        field("language", &Organisation::language),
        field(
            "purpose", [](auto &organisation) -> auto & { return organisation.framework.purpose; }),
        field(
            "result", [](auto &organisation) -> auto & { return organisation.framework.result; }),
        field(
            "not_this", [](auto &organisation) -> auto & { return organisation.framework.notThis; }),
        field(
            "recorded", [](auto &organisation) -> auto & { return organisation.framework.recorded; }),
        field(
            "every_months", [](auto &organisation) -> auto & { return organisation.framework.everyMonths; }),
        field(
            "notice_days", [](auto &organisation) -> auto & { return organisation.framework.noticeDays; }),
        field(
            "default_formality",
            [](auto &organisation) -> auto & { return organisation.framework.defaultFormality; })};
};

template<>
struct Record<Possibility>
{
    static constexpr auto table = QLatin1StringView("possibility");
    static constexpr auto order = QLatin1StringView("position, id");
    static constexpr auto fields =
        std::tuple{field("id", &Possibility::id), field("text", &Possibility::text),
                   field("position", &Possibility::position)};
};

template<>
struct Record<Department>
{
    static constexpr auto table = QLatin1StringView("department");
    static constexpr auto order = QLatin1StringView("name, id");
    static constexpr auto fields = std::tuple{field("id", &Department::id), field("name", &Department::name)};
};

template<>
struct Record<Occasion>
{
    static constexpr auto table = QLatin1StringView("occasion");
    static constexpr auto order = QLatin1StringView("text, id");
    static constexpr auto fields =
        std::tuple{field("id", &Occasion::id), field("text", &Occasion::text),
                   field("pivot", &Occasion::pivot), field("sensitive", &Occasion::sensitive)};
};

template<>
struct Record<Employee>
{
    static constexpr auto table = QLatin1StringView("employee");
    static constexpr auto order = QLatin1StringView("given_name, family_name, id");
    static constexpr auto fields = std::tuple{field("id", &Employee::id),
                                              field("number", &Employee::number),
                                              field("given_name", &Employee::givenName),
                                              field("family_name", &Employee::familyName),
                                              field("email", &Employee::email),
                                              field("job_title", &Employee::jobTitle),
                                              field("department_id", &Employee::department),
                                              field("manager", &Employee::manager),
                                              field("career_contact", &Employee::careerContact),
                                              field("hired_on", &Employee::hiredOn),
                                              field("left_on", &Employee::leftOn),
                                              field("birth_year", &Employee::birthYear),
                                              field("birth_date", &Employee::birthDate),
                                              field("education", &Employee::education),
                                              field("experience", &Employee::experience),
                                              field("fte", &Employee::fte)};
};

template<>
struct Record<EmployeeRole>
{
    static constexpr auto table = QLatin1StringView("employee_role");
    static constexpr auto order = QLatin1StringView("valid_from, id");
    static constexpr auto fields = std::tuple{field("id", &EmployeeRole::id),
                                              field("employee_id", &EmployeeRole::employee),
                                              field("valid_from", &EmployeeRole::validFrom),
                                              field("job_title", &EmployeeRole::jobTitle),
                                              field("department", &EmployeeRole::department),
                                              field("manager", &EmployeeRole::manager),
                                              field("fte", &EmployeeRole::fte)};
};

} // namespace loopbaan
