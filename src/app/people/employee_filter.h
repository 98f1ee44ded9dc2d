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
    void setRows(const QList<EmployeeRow> &rows);
    /// How things stand with each row, in the order of the rows; asked for by groups and by one order.
    void setStandings(const QList<Standing> &standings);

    void setSearch(const QString &search);
    void setGroup(EmployeeGroup group);
    void setOrder(EmployeeOrder order);

    [[nodiscard]] bool needsStandings() const;
    [[nodiscard]] const std::vector<qsizetype> &visible() const { return m_visible; } ///< into the rows

private:
    [[nodiscard]] bool belongs(qsizetype row) const;
    [[nodiscard]] bool matches(qsizetype row) const;
    void refill();
    void sort();

    QList<EmployeeRow> m_rows{};
    QList<Standing> m_standings{};
    QStringList m_keys{}; ///< folded, one a row
    QStringList m_words{}; ///< folded words of the search
    EmployeeGroup m_group = EmployeeGroup::Everyone;
    EmployeeOrder m_order = EmployeeOrder::Name;
    std::vector<qsizetype> m_visible{};
};

} // namespace loopbaan
