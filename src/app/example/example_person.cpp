// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example/example_person.h"

#include "app/example/example_conversation.h"
#include "app/example/example_plans.h"
#include "storage/records/conversation_records.h"
#include "storage/records/people_records.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

QString departmentName(const ExampleRecords &records, const DepartmentId &id)
{
    const auto department = std::ranges::find(records.departments, id, &Department::id);
    return department == records.departments.end() ? QString() : department->name;
}

Employee readEmployee(ExampleObject &person, const ExampleSetting &setting, const Organisation &organisation)
{
    Employee employee;
    person.one("employee"_L1, [&](ExampleObject &object) {
        employee = object.record<Employee>();
        if (const std::optional<int> age = object.age())
            employee.birthYear = setting.today.year() - *age;
    });
    if (employee.manager.isEmpty())
        employee.manager = organisation.managerName;
    return employee;
}

/// The first role is that of the first day, the last one that of today.
void readRoles(ExampleObject &person, Employee &employee, ExampleRecords &records)
{
    person.each("roles"_L1, [&](ExampleObject &object) {
        auto role = object.record<EmployeeRole>();
        role.employee = employee.id;
        role.validFrom = role.validFrom.isValid() ? role.validFrom : employee.hiredOn;
        role.department = departmentName(records, employee.department);
        role.manager = employee.manager;
        role.fte = role.fte ? role.fte : employee.fte;
        employee.jobTitle = role.jobTitle;
        records.roles << role;
    });
}

void readTrajectories(ExampleObject &person, const Employee &employee, ExampleRecords &records)
{
    person.each("trajectories"_L1, [&](ExampleObject &object) {
        auto trajectory = object.record<Trajectory>();
        trajectory.employee = employee.id;
        records.trajectories << trajectory;
    });
}

} // namespace

void readExamplePerson(ExampleObject &person, const ExampleSetting &setting, ExampleRecords &records)
{
    Employee employee = readEmployee(person, setting, records.organisation);
    readRoles(person, employee, records);
    records.employees << employee;
    readTrajectories(person, employee, records);
    person.each("conversations"_L1, [&](ExampleObject &object) {
        readExampleConversation(object, employee, setting.language, records);
    });
    readExamplePlans(person, employee, setting.language, records);
}

} // namespace loopbaan
