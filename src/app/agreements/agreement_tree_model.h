// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agreements/agreement_filter.h"
#include "app/agreements/agreement_service.h"

#include <QAbstractItemModel>
#include <QHash>

namespace loopbaan {

class Dossier;

/// The agreements of all employees that a pick and a search leave over, under headings. A line that changes
/// stays where it stands until `settle`, so that nobody loses what they are working on.
class AgreementTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        ToneRole = 0x0100 + 80, ///< StatusTone of a line
        StatusRole, ///< AgreementStatus of a line
        OwnRole, ///< whether the manager promised it
        CountRole, ///< lines of a heading
    };

    /// `dossier` outlives this. Empty until reload().
    explicit AgreementTreeModel(Dossier &dossier, QObject *parent = nullptr);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    void reload(); ///< Throws StorageError.
    void reloadLines(const QList<AgreementId> &ids); ///< in their place. Throws StorageError.
    void settle(); ///< puts lines that changed where they belong
    [[nodiscard]] bool isStale() const { return m_isStale; } ///< whether there are such lines
    void retranslate();

    void setSearch(const QString &search);
    void setPick(AgreementPick pick);
    void setGrouping(AgreementGrouping grouping);
    void setOrder(AgreementColumn column, Qt::SortOrder direction);

    [[nodiscard]] bool isEmpty() const { return m_filter.lines().isEmpty(); } ///< whatever is picked
    [[nodiscard]] int count(AgreementPick pick) const { return m_filter.count(pick); }
    [[nodiscard]] int overduePromises() const; ///< of the manager

    [[nodiscard]] QModelIndex find(const AgreementId &id) const; ///< invalid when it is not shown
    [[nodiscard]] QModelIndex firstLine() const;
    [[nodiscard]] const AgreementLine *line(const AgreementId &id) const; ///< shown or not; null: none
    /// Nothing for a heading.
    [[nodiscard]] const AgreementLine *lineAt(const QModelIndex &index) const;

private:
    [[nodiscard]] QVariant groupData(const AgreementGroup &group, int role) const;
    [[nodiscard]] QVariant lineData(const AgreementLine &line, int column, int role) const;
    [[nodiscard]] QString titleOf(const AgreementGroup &group) const;
    [[nodiscard]] QString textOf(const AgreementLine &line, int column) const;
    template<typename Change>
    void change(Change change);

    Dossier &m_dossier;
    AgreementService m_agreements;
    AgreementFilter m_filter{};
    QHash<AgreementId, qsizetype> m_places{}; ///< of the lines
    bool m_isStale = false;
};

} // namespace loopbaan
