// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/import_service.h"

#include "app/dossier/dossier.h"
#include "app/people/employee_service.h"
#include "app/problems/import_problems.h"
#include "storage/stores/stores.h"

#include <QHash>

#include <algorithm>

namespace loopbaan {

namespace {

using DepartmentNames = QHash<DepartmentId, QString>;

DepartmentNames departmentNames(const QList<Department> &departments)
{
    DepartmentNames names;
    for (const Department &department : departments)
        names.insert(department.id, department.name);
    return names;
}

void store(Stores &stores, const ImportPlan &plan, QDate today)
{
    for (const Department &department : plan.newDepartments)
        stores.departments.insert(department);
    const DepartmentNames departments = departmentNames(stores.departments.all());
    for (const PlannedImport &row : plan.rows) {
        const QString department = departments.value(row.employee.department);
        if (row.action == ImportAction::Add) {
            const QDate hiredOn = row.employee.hiredOn;
            stores.employees.insert(row.employee);
            stores.roles.insert(roleOf(row.employee, department, hiredOn.isValid() ? hiredOn : today));
        } else if (row.action == ImportAction::Change) {
            stores.employees.save(row.employee);
            rememberRole(stores, row.employee, department, today);
        }
    }
}

struct LinedProblem
{
    int line = 0;
    ProblemText text{};
};

/// What is wrong with rows, each with its line.
QList<LinedProblem> rowRefusals(const ImportPreview &preview)
{
    QList<LinedProblem> problems;
    for (const TableRemark &remark : preview.table.problems)
        problems << LinedProblem{remark.line, problemText(remark)};
    for (const RowRemark &remark : preview.rows.remarks) {
        if (refusesRow(remark.problem))
            problems << LinedProblem{remark.line, problemText(remark)};
    }
    for (const PlannedImport &row : preview.plan.rows) {
        if (row.action == ImportAction::Refuse)
            problems << LinedProblem{row.line, problemText(row)};
    }
    std::ranges::stable_sort(problems, {}, &LinedProblem::line);
    return problems;
}

} // namespace

bool ImportPreview::readable() const
{
    return !table.rows.isEmpty() && namesSomebody(mapping);
}

qsizetype ImportPreview::refused() const
{
    return table.problems.size() + rows.refused + plan.count(ImportAction::Refuse);
}

ImportService::ImportService(Dossier &dossier)
    : m_dossier(dossier)
{
}

ImportPreview ImportService::preview(const QByteArray &file) const
{
    return preview(readTable(file));
}

ImportPreview ImportService::preview(const QString &pasted) const
{
    return preview(readTable(pasted));
}

ImportPreview ImportService::preview(const Table &table) const
{
    return preview(table, recogniseColumns(table));
}

ImportPreview ImportService::preview(const Table &table, const ColumnMapping &mapping) const
{
    ImportPreview preview{.table = table, .mapping = mapping};
    if (!preview.readable())
        return preview;
    const Stores &stores = m_dossier.stores();
    preview.rows = employeesOf(table, mapping, m_dossier.today());
    preview.plan = planImport(preview.rows.employees,
                              {.employees = stores.employees.all(), .departments = stores.departments.all()},
                              m_dossier.today());
    return preview;
}

void ImportService::run(const ImportPreview &preview)
{
    m_dossier.change(tr("Import employees"),
                     [&](Stores &stores) { store(stores, preview.plan, m_dossier.today()); });
}

QList<ProblemText> refusalsOf(const ImportPreview &preview)
{
    QList<ProblemText> texts;
    for (const LinedProblem &problem : rowRefusals(preview))
        texts << problem.text;
    if (texts.isEmpty() && !preview.readable()) {
        texts << ProblemText{
            ImportService::tr("the list was not read"),
            ImportService::tr("no column gives a name, a personnel number or an e-mail address"),
            ImportService::tr("give the columns their names in the first row")};
    }
    return texts;
}

QList<ProblemText> remarksOn(const ImportPreview &preview)
{
    QList<ProblemText> texts;
    for (const RowRemark &remark : preview.rows.remarks) {
        if (!refusesRow(remark.problem))
            texts << problemText(remark);
    }
    if (!preview.readable())
        return texts;
    for (const QString &column : unrecognisedColumns(preview.mapping)) {
        texts << ProblemText{ImportService::tr("column “%1” was left out").arg(column),
                             ImportService::tr("its name is not known"),
                             {}};
    }
    return texts;
}

} // namespace loopbaan
