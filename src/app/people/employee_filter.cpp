// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/employee_filter.h"

#include "core/text/folded.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

bool needsStandings(EmployeeGroup group)
{
    return group != EmployeeGroup::Everyone && group != EmployeeGroup::Left;
}

/// The last word of a name is what lists of people go by: "Noor Janssens" stands under Janssens.
QStringView familyName(const QString &foldedName)
{
    const qsizetype space = foldedName.indexOf(u' ');
    return QStringView(foldedName).mid(space + 1);
}

} // namespace

void EmployeeFilter::setRows(const QList<EmployeeRow> &rows, QDate today)
{
    m_rows = rows;
    m_today = today;
    m_standings.clear();
    m_keys.clear();
    m_keys.reserve(rows.size());
    for (const EmployeeRow &row : rows)
        m_keys << folded(row.name + u' ' + row.jobTitle + u' ' + row.department + u' ' + row.number);
    refill();
}

void EmployeeFilter::setStandings(const QList<Standing> &standings)
{
    m_standings = standings;
    refill();
}

void EmployeeFilter::setSearch(const QString &search)
{
    const QString before = m_words.join(u' ');
    m_words = folded(search).split(u' ', Qt::SkipEmptyParts);
    if (m_words.join(u' ').startsWith(before))
        std::erase_if(m_visible, [this](qsizetype row) { return !matches(row); });
    else
        refill();
}

void EmployeeFilter::setGroup(EmployeeGroup group)
{
    m_group = group;
    refill();
}

void EmployeeFilter::setOrder(EmployeeOrder order)
{
    m_order = order;
    refill();
}

bool EmployeeFilter::needsStandings() const
{
    return !hasStandings()
        && (loopbaan::needsStandings(m_group) || m_order == EmployeeOrder::NextConversation);
}

int EmployeeFilter::count(EmployeeGroup group) const
{
    int count = 0;
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        count += belongs(row, group) ? 1 : 0;
    return count;
}

bool EmployeeFilter::belongs(qsizetype row, EmployeeGroup group) const
{
    const QDate lastDay = m_rows.at(row).leftOn;
    const bool left = lastDay.isValid() && lastDay < m_today;
    if (!loopbaan::needsStandings(group))
        return left == (group == EmployeeGroup::Left);
    if (left || !hasStandings())
        return false;
    const Standing &standing = m_standings.at(row);
    switch (group) {
    case EmployeeGroup::ConversationPlanned: return standing.nextConversation.isValid();
    case EmployeeGroup::LongWithoutConversation: return standing.longWithoutConversation;
    case EmployeeGroup::AgreementOverdue: return standing.agreementOverdue;
    default: return !standing.planApproved;
    }
}

bool EmployeeFilter::matches(qsizetype row) const
{
    const QString &key = m_keys.at(row);
    return std::ranges::all_of(m_words, [&key](const QString &word) { return key.contains(word); });
}

void EmployeeFilter::refill()
{
    m_visible.clear();
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (belongs(row, m_group) && matches(row))
            m_visible.push_back(row);
    }
    sort();
}

void EmployeeFilter::sort()
{
    // The rows come by given name; a stable sort keeps that within what is equal.
    switch (m_order) {
    case EmployeeOrder::Name: break;
    case EmployeeOrder::FamilyName:
        std::ranges::stable_sort(m_visible, [this](qsizetype a, qsizetype b) {
            return familyName(m_keys.at(a)) < familyName(m_keys.at(b));
        });
        break;
    case EmployeeOrder::Department:
        std::ranges::stable_sort(m_visible, [this](qsizetype a, qsizetype b) {
            return m_rows.at(a).department < m_rows.at(b).department;
        });
        break;
    case EmployeeOrder::NextConversation:
        std::ranges::stable_sort(m_visible, [this](qsizetype a, qsizetype b) {
            const auto day = [this](qsizetype row) {
                const QDate next = m_standings.value(row).nextConversation;
                return next.isValid() ? next : QDate(9999, 12, 31);
            };
            return day(a) < day(b);
        });
        break;
    }
}

} // namespace loopbaan
