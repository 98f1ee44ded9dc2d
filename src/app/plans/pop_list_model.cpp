// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plans/pop_list_model.h"

#include "app/dossier/dossier.h"

#include <algorithm>

namespace loopbaan {

namespace {

bool isInService(const EmployeeRow &row, QDate day)
{
    return inService({.hiredOn = row.hiredOn, .leftOn = row.leftOn}, day);
}

} // namespace

PopListModel::PopListModel(Dossier &dossier, QObject *parent)
    : QAbstractListModel(parent)
    , m_dossier(dossier)
    , m_employees(dossier)
    , m_standings(dossier)
{
}

void PopListModel::reload()
{
    beginResetModel();
    m_described.clear();
    m_all = m_employees.rows();
    m_all.removeIf([today = m_dossier.today()](const EmployeeRow &row) { return !isInService(row, today); });
    refill();
    endResetModel();
}

void PopListModel::setGroup(PopGroup group)
{
    beginResetModel();
    m_group = group;
    refill();
    endResetModel();
    emit tickedChanged();
}

EmployeeId PopListModel::employeeAt(const QModelIndex &index) const
{
    return index.isValid() ? m_all.at(m_shown.at(index.row())).id : EmployeeId();
}

QModelIndex PopListModel::indexOf(const EmployeeId &employee) const
{
    const auto place = std::ranges::find_if(
        m_shown, [this, &employee](qsizetype row) { return m_all.at(row).id == employee; });
    return place == m_shown.cend() ? QModelIndex() : index(int(place - m_shown.cbegin()));
}

QList<EmployeeId> PopListModel::ticked() const
{
    QList<EmployeeId> ticked;
    for (const qsizetype row : m_shown) {
        if (m_ticked.contains(m_all.at(row).id))
            ticked.append(m_all.at(row).id);
    }
    return ticked;
}

void PopListModel::tickAll(bool tick)
{
    for (const qsizetype row : std::as_const(m_shown)) {
        if (tick)
            m_ticked.insert(m_all.at(row).id);
        else
            m_ticked.remove(m_all.at(row).id);
    }
    if (!m_shown.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    emit tickedChanged();
}

void PopListModel::retranslate()
{
    m_described.clear();
    if (!m_shown.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), {RowRole, Qt::AccessibleTextRole});
}

int PopListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PopListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const EmployeeRow &row = m_all.at(m_shown.at(index.row()));
    switch (role) {
    case Qt::DisplayRole: return row.name;
    case Qt::CheckStateRole: return m_ticked.contains(row.id) ? Qt::Checked : Qt::Unchecked;
    case RowRole: return QVariant::fromValue(rowOf(row.id));
    case Qt::AccessibleTextRole: return spoken(rowOf(row.id));
    default: return {};
    }
}

bool PopListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    if (value.value<Qt::CheckState>() == Qt::Checked)
        m_ticked.insert(employeeAt(index));
    else
        m_ticked.remove(employeeAt(index));
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit tickedChanged();
    return true;
}

Qt::ItemFlags PopListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

void PopListModel::refill()
{
    m_stages = m_group == PopGroup::All ? QHash<EmployeeId, PopStage>() : m_standings.stages();
    m_shown.clear();
    for (qsizetype row = 0; row < m_all.size(); ++row) {
        if (belongsTo(m_group, m_stages.value(m_all.at(row).id)))
            m_shown.append(row);
    }
}

const PersonRow &PopListModel::rowOf(const EmployeeId &employee) const
{
    const auto known = m_described.constFind(employee);
    return known != m_described.cend() ? *known : *m_described.insert(employee, describedRow(employee));
}

PersonRow PopListModel::describedRow(const EmployeeId &id) const
{
    const Employee employee = m_employees.find(id).value_or(EmployeeEntry()).employee;
    PersonRow row{.initials = initialsOf(employee.givenName, employee.familyName),
                  .name = fullName(employee)};
    describe(m_standings.of(id), callName(employee), row);
    return row;
}

} // namespace loopbaan
