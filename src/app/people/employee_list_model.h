// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/employee_filter.h"
#include "app/people/standing_service.h"
#include "app/rows/person_row.h"
#include "core/people/changed_employees.h"

#include <QAbstractListModel>

namespace loopbaan {

/// The employees that a search and a group leave over, as PersonRow values. How things stand is looked up as
/// a row is first shown, and for everybody at once only when a group or the order asks for it. Of thousands
/// the first screens come first, so that nobody waits for who is not in sight.
class EmployeeListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = 0x0100 + 65 };

    /// `dossier` outlives this. Empty until reload().
    explicit EmployeeListModel(Dossier &dossier, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    // What follows reads the dossier and throws StorageError.

    void reload(); ///< people changed; the first time only the first screens, then complete() brings the rest
    void complete(); ///< everybody else; does nothing when nobody is missing
    void reloadStandings(); ///< conversations, agreements or plans changed: those of whom it touched
    void setSearch(const QString &search);
    void setGroup(EmployeeGroup group);
    void setOrder(EmployeeOrder order);
    void lookUpEverybody(); ///< so that every group can be counted

    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] bool isEmpty() const { return m_filter.rows().isEmpty(); } ///< whatever is filtered
    /// How many belong to a group; nothing while not everybody was looked up.
    [[nodiscard]] std::optional<int> count(EmployeeGroup group) const;

    [[nodiscard]] QModelIndex find(const EmployeeId &id) const; ///< invalid when it is not shown
    [[nodiscard]] EmployeeId idAt(const QModelIndex &index) const; ///< null for an invalid index

private:
    [[nodiscard]] const EmployeeRow &rowAt(int row) const;
    [[nodiscard]] PersonRow personAt(int row) const;
    [[nodiscard]] Standing standingOf(const EmployeeId &id) const;
    void lookUpEverybodyFor(EmployeeFilter &filter);
    void lookUpTouchedFor(EmployeeFilter &filter);
    void giveStandings(EmployeeFilter &filter) const;
    void fetchFor(EmployeeFilter &filter);
    void show(EmployeeFilter next);

    Dossier &m_dossier;
    EmployeeService m_employees;
    StandingService m_standings;
    EmployeeFilter m_filter{};
    bool m_complete = false; ///< everybody is in the filter, not the first screens only
    mutable QHash<EmployeeId, Standing> m_known{}; ///< of the rows that were shown, on m_lookedUpOn
    mutable QDate m_lookedUpOn{};
    ChangedEmployees m_touched{}; ///< since the standings were looked up
};

} // namespace loopbaan
