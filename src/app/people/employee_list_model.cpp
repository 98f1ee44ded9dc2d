// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/employee_list_model.h"

#include "app/dossier/dossier.h"
#include "app/people/standing_words.h"

#include <algorithm>
#include <utility>

namespace loopbaan {

namespace {

constexpr int firstScreens = 100; ///< rows: more than any screen shows

} // namespace

EmployeeListModel::EmployeeListModel(Dossier &dossier, QObject *parent)
    : QAbstractListModel(parent)
    , m_dossier(dossier)
    , m_employees(dossier)
    , m_standings(dossier)
{
    connect(&dossier, &Dossier::touched, this,
            [this](const ChangedEmployees &employees) { m_touched |= employees; });
}

int EmployeeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_filter.visible().size());
}

QVariant EmployeeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return rowAt(index.row()).name;
    case RowRole: return QVariant::fromValue(personAt(index.row()));
    case Qt::AccessibleTextRole: return spoken(personAt(index.row()));
    case IdRole: return rowAt(index.row()).id.value;
    default: return {};
    }
}

void EmployeeListModel::reload()
{
    m_known.clear();
    const bool first = isEmpty();
    const QList<EmployeeRow> rows = m_employees.rows(first ? firstScreens : -1);
    EmployeeFilter next = m_filter;
    next.setRows(rows, m_dossier.today());
    m_complete = !first || rows.size() < firstScreens;
    show(next);
}

void EmployeeListModel::complete()
{
    if (m_complete)
        return;
    EmployeeFilter next = m_filter;
    next.setRows(m_employees.rows(), m_dossier.today());
    m_complete = true;
    const int shown = rowCount();
    const auto all = static_cast<int>(next.visible().size());
    if (all == shown) {
        m_filter = std::move(next);
        return;
    }
    beginInsertRows({}, shown, all - 1); // the order is the same: who was shown stays where they are
    m_filter = std::move(next);
    endInsertRows();
}

void EmployeeListModel::reloadStandings()
{
    complete();
    EmployeeFilter next = m_filter;
    lookUpTouchedFor(next);
    if (next.visible() != m_filter.visible())
        return show(next);
    m_filter = next;
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

void EmployeeListModel::setSearch(const QString &search)
{
    complete();
    EmployeeFilter next = m_filter;
    next.setSearch(search);
    show(next);
}

void EmployeeListModel::setGroup(EmployeeGroup group)
{
    complete();
    EmployeeFilter next = m_filter;
    next.setGroup(group);
    show(next);
}

void EmployeeListModel::setOrder(EmployeeOrder order)
{
    complete();
    EmployeeFilter next = m_filter;
    next.setOrder(order);
    show(next);
}

void EmployeeListModel::lookUpEverybody()
{
    complete();
    if (!m_filter.hasStandings())
        lookUpEverybodyFor(m_filter);
}

std::optional<int> EmployeeListModel::count(EmployeeGroup group) const
{
    const bool stored = group == EmployeeGroup::Everyone || group == EmployeeGroup::Left;
    const bool known = m_complete && (stored || m_filter.hasStandings());
    return known ? std::optional(m_filter.count(group)) : std::nullopt;
}

QModelIndex EmployeeListModel::find(const EmployeeId &id) const
{
    const std::vector<qsizetype> &visible = m_filter.visible();
    const auto found = std::ranges::find_if(
        visible, [this, &id](qsizetype row) { return m_filter.rows().at(row).id == id; });
    return found == visible.end() ? QModelIndex() : index(static_cast<int>(found - visible.begin()));
}

EmployeeId EmployeeListModel::idAt(const QModelIndex &index) const
{
    return {index.data(IdRole).toString()};
}

const EmployeeRow &EmployeeListModel::rowAt(int row) const
{
    return m_filter.rows().at(m_filter.visible().at(static_cast<size_t>(row)));
}

PersonRow EmployeeListModel::personAt(int row) const
{
    const EmployeeRow &employee = rowAt(row);
    return personRow(employee, standingOf(employee.id), m_dossier.today());
}

/// Asked for while painting, where nothing may be thrown: a row that cannot be looked up shows no status.
Standing EmployeeListModel::standingOf(const EmployeeId &id) const
{
    const auto known = m_known.constFind(id);
    if (known != m_known.cend())
        return known.value();
    try {
        m_lookedUpOn = m_dossier.today();
        return m_known.insert(id, m_standings.of(id)).value();
    } catch (const std::exception &) {
        return {};
    }
}

void EmployeeListModel::lookUpEverybodyFor(EmployeeFilter &filter)
{
    m_known = m_standings.ofEverybody();
    m_lookedUpOn = m_dossier.today();
    m_touched = {};
    giveStandings(filter);
}

/// Typing saves every few seconds, and with thousands of people looking everybody up takes a moment.
void EmployeeListModel::lookUpTouchedFor(EmployeeFilter &filter)
{
    const bool everybody = m_touched.everybody || m_lookedUpOn != m_dossier.today();
    const QSet<EmployeeId> touched = std::exchange(m_touched, {}).ids;
    if (everybody) {
        m_known.clear();
        filter.setStandings({});
        fetchFor(filter);
        return;
    }
    for (const EmployeeId &id : touched)
        m_known.remove(id);
    if (!filter.hasStandings())
        return;
    for (const EmployeeId &id : touched)
        m_known.insert(id, m_standings.of(id));
    giveStandings(filter);
}

void EmployeeListModel::giveStandings(EmployeeFilter &filter) const
{
    QList<Standing> standings;
    standings.reserve(filter.rows().size());
    for (const EmployeeRow &row : filter.rows())
        standings << m_known.value(row.id);
    filter.setStandings(standings);
}

void EmployeeListModel::fetchFor(EmployeeFilter &filter)
{
    if (filter.needsStandings())
        lookUpEverybodyFor(filter);
}

/// What may throw is done before the views are told.
void EmployeeListModel::show(EmployeeFilter next)
{
    fetchFor(next);
    beginResetModel();
    m_filter = std::move(next);
    endResetModel();
}

} // namespace loopbaan
