// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/employee_service.h"
#include "core/overview/standing.h"

#include <vector>

namespace loopbaan {

/// Which employees a list shows.
enum class EmployeeGroup {
    Everyone, ///< in service
    ConversationPlanned,
    LongWithoutConversation,
    AgreementOverdue,
    WithoutPlan,
    Left,
};

enum class EmployeeOrder { Name, FamilyName, Department, NextConversation };

/// Picks rows out of thousands at each key: what is searched is folded once, and text that grows only
/// narrows what was found. Case and accents are ignored; every word of the search must be found.
class EmployeeFilter
{
public:
    /// `today` tells who has left.
    void setRows(const QList<EmployeeRow> &rows, QDate today);
    /// How things stand with each row, in the order of the rows; asked for by groups and by one order.
    void setStandings(const QList<Standing> &standings);

    void setSearch(const QString &search);
    void setGroup(EmployeeGroup group);
    void setOrder(EmployeeOrder order);

    [[nodiscard]] bool needsStandings() const;
    [[nodiscard]] bool hasStandings() const { return m_standings.size() == m_rows.size(); }
    [[nodiscard]] const std::vector<qsizetype> &visible() const { return m_visible; } ///< into the rows
    [[nodiscard]] const QList<EmployeeRow> &rows() const { return m_rows; }
    /// How many rows a group has, whatever is searched; most groups need the standings for it.
    [[nodiscard]] int count(EmployeeGroup group) const;

private:
    [[nodiscard]] bool belongs(qsizetype row, EmployeeGroup group) const;
    [[nodiscard]] bool matches(qsizetype row) const;
    void refill();
    void sort();

    QList<EmployeeRow> m_rows{};
    QDate m_today{};
    QList<Standing> m_standings{};
    QStringList m_keys{}; ///< folded, one a row
    QStringList m_words{}; ///< folded words of the search
    EmployeeGroup m_group = EmployeeGroup::Everyone;
    EmployeeOrder m_order = EmployeeOrder::Name;
    std::vector<qsizetype> m_visible{};
};

} // namespace loopbaan
