// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/employee_service.h"
#include "app/plans/pop_standing.h"
#include "app/rows/person_row.h"

#include <QAbstractListModel>
#include <QSet>

namespace loopbaan {

/// The employees in service with how far their POP is, each with a tick. What a row says is looked up when it
/// comes into view, so that ten thousand of them cost nothing.
class PopListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PopListModel(Dossier &dossier, QObject *parent = nullptr);

    /// Looks in the dossier again; ticks stay. Throws StorageError.
    void reload();
    /// Throws StorageError.
    void setGroup(PopGroup group);

    [[nodiscard]] EmployeeId employeeAt(const QModelIndex &index) const; ///< null when it is no row
    [[nodiscard]] QModelIndex indexOf(const EmployeeId &employee) const;

    /// Those that are ticked and in the list, in its order.
    [[nodiscard]] QList<EmployeeId> ticked() const;
    void tickAll(bool tick); ///< all that are in the list

    /// The words of the rows are to be told in another language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void tickedChanged();

private:
    void refill();
    [[nodiscard]] const PersonRow &rowOf(const EmployeeId &employee) const;
    [[nodiscard]] PersonRow describedRow(const EmployeeId &id) const;

    Dossier &m_dossier;
    EmployeeService m_employees;
    PopStandingService m_standings;
    PopGroup m_group = PopGroup::All;
    QList<EmployeeRow> m_all{};
    QList<qsizetype> m_shown{}; ///< into m_all
    QHash<EmployeeId, PopStage> m_stages{}; ///< only while a group is asked for
    QSet<EmployeeId> m_ticked{};
    mutable QHash<EmployeeId, PersonRow> m_described{};
};

} // namespace loopbaan
