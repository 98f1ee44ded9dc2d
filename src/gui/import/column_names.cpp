// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/column_names.h"

#include <QCoreApplication>

namespace loopbaan {

namespace {

struct ColumnNames
{
    Q_DECLARE_TR_FUNCTIONS(ColumnNames)
};

QString nameOfWork(EmployeeColumn column)
{
    switch (column) {
    case EmployeeColumn::JobTitle: return ColumnNames::tr("Job");
    case EmployeeColumn::Department: return ColumnNames::tr("Department");
    case EmployeeColumn::Manager: return ColumnNames::tr("Manager");
    case EmployeeColumn::CareerContact: return ColumnNames::tr("Career contact");
    case EmployeeColumn::HiredOn: return ColumnNames::tr("In service since");
    case EmployeeColumn::LeftOn: return ColumnNames::tr("Last day of service");
    case EmployeeColumn::Education: return ColumnNames::tr("Education");
    case EmployeeColumn::Experience: return ColumnNames::tr("Experience");
    case EmployeeColumn::Fte: return ColumnNames::tr("Part of full time (FTE)");
    default: return {};
    }
}

} // namespace

QString nameOf(EmployeeColumn column)
{
    switch (column) {
    case EmployeeColumn::Number: return ColumnNames::tr("Personnel number");
    case EmployeeColumn::FullName: return ColumnNames::tr("Full name");
    case EmployeeColumn::GivenName: return ColumnNames::tr("First name");
    case EmployeeColumn::NamePrefix: return ColumnNames::tr("Name particles");
    case EmployeeColumn::FamilyName: return ColumnNames::tr("Family name");
    case EmployeeColumn::Email: return ColumnNames::tr("E-mail address");
    case EmployeeColumn::BirthYear: return ColumnNames::tr("Year of birth");
    case EmployeeColumn::BirthDate: return ColumnNames::tr("Date of birth");
    default: return nameOfWork(column);
    }
}

/// A field of an employee is called as the column it comes from.
QStringList namesOf(EmployeeFields fields)
{
    QStringList names;
    for (const auto &field : enumTexts<EmployeeField>) {
        if (const auto column = fromText<EmployeeColumn>(QString(field.text));
            column && fields.testFlag(field.value))
            names << nameOf(*column);
    }
    return names;
}

} // namespace loopbaan
