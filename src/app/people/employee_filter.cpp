// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/employee_filter.h"

#include "core/text/folded.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

bool isPlanned(StandingKind kind)
{
    return kind == StandingKind::ConversationPlanned || kind == StandingKind::ConversationAtShortNotice;
}

bool needsNoPlan(StandingKind kind)
{
    return kind == StandingKind::PlanApproved || kind == StandingKind::Left;
}

/// The last word of a name is what lists of people go by: "Noor Janssens" stands under Janssens.
QStringView familyName(const QString &foldedName)
{
    const qsizetype space = foldedName.indexOf(u' ');
    return QStringView(foldedName).mid(space + 1);
}

} // namespace

void EmployeeFilter::setRows(const QList<EmployeeRow> &rows)
{
    m_rows = rows;
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
    const bool byStanding = m_group != EmployeeGroup::Everyone && m_group != EmployeeGroup::Left;
    return m_standings.size() != m_rows.size() && (byStanding || m_order == EmployeeOrder::NextConversation);
}

bool EmployeeFilter::belongs(qsizetype row) const
{
    const bool left = m_rows.at(row).leftOn.isValid();
    if (m_group == EmployeeGroup::Everyone || m_group == EmployeeGroup::Left)
        return left == (m_group == EmployeeGroup::Left);
    if (left || row >= m_standings.size())
        return false;
    const StandingKind kind = m_standings.at(row).kind;
    switch (m_group) {
    case EmployeeGroup::ConversationPlanned: return isPlanned(kind);
    case EmployeeGroup::LongWithoutConversation: return kind == StandingKind::LongWithoutConversation;
    case EmployeeGroup::AgreementOverdue: return kind == StandingKind::AgreementOverdue;
    default: return !needsNoPlan(kind);
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
        if (belongs(row) && matches(row))
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
                const Standing standing = m_standings.value(row);
                return isPlanned(standing.kind) ? standing.date : QDate(9999, 12, 31);
            };
            return day(a) < day(b);
        });
        break;
    }
}

} // namespace loopbaan
