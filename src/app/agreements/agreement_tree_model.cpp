// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreements/agreement_tree_model.h"

#include "app/agreements/agreement_words.h"
#include "app/dossier/dossier.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr quintptr heading = 0; ///< internal id of a heading; a line has the row of its heading, from 1

AgreementColumn columnAt(int column)
{
    return static_cast<AgreementColumn>(column);
}

} // namespace

AgreementTreeModel::AgreementTreeModel(Dossier &dossier, QObject *parent)
    : QAbstractItemModel(parent)
    , m_dossier(dossier)
    , m_agreements(dossier)
{
}

QModelIndex AgreementTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : heading);
}

QModelIndex AgreementTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == heading)
        return {};
    return createIndex(static_cast<int>(index.internalId() - 1), 0, heading);
}

int AgreementTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_filter.groups().size());
    if (parent.column() != 0 || parent.internalId() != heading)
        return 0;
    return static_cast<int>(m_filter.groups().at(static_cast<size_t>(parent.row())).lines.size());
}

int AgreementTreeModel::columnCount(const QModelIndex &) const
{
    return 4;
}

QVariant AgreementTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const AgreementLine *line = lineAt(index))
        return lineData(*line, index.column(), role);
    const AgreementGroup &group = m_filter.groups().at(static_cast<size_t>(index.row()));
    return index.column() == 0 ? groupData(group, role) : QVariant();
}

QVariant AgreementTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    switch (columnAt(section)) {
    case AgreementColumn::Text: return tr("Agreement");
    case AgreementColumn::Employee: return tr("Employee");
    case AgreementColumn::Owner: return tr("Who does it");
    case AgreementColumn::Due: return tr("Due");
    }
    return {};
}

/// A heading can be walked to and folded, not chosen.
Qt::ItemFlags AgreementTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == heading)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void AgreementTreeModel::reload()
{
    const QList<AgreementLine> lines = m_agreements.lines();
    change([this, &lines] {
        m_filter.setLines(lines, m_dossier.today());
        m_places.clear();
        m_places.reserve(lines.size());
        for (qsizetype place = 0; place < lines.size(); ++place)
            m_places.insert(lines.at(place).id, place);
    });
}

void AgreementTreeModel::reloadLines(const QList<AgreementId> &ids)
{
    for (const AgreementId &id : ids) {
        const auto place = m_places.constFind(id);
        const std::optional<Agreement> agreement = m_agreements.find(id);
        if (place == m_places.cend() || !agreement)
            continue;
        AgreementLine line = m_filter.lines().at(*place);
        line.text = agreement->text;
        line.owner = agreement->owner;
        line.status = agreement->status;
        line.due = agreement->due;
        m_filter.replace(*place, line);
        m_isStale = true;
        if (const QModelIndex shown = find(id); shown.isValid())
            emit dataChanged(shown, shown.siblingAtColumn(columnCount({}) - 1));
    }
}

void AgreementTreeModel::settle()
{
    if (m_isStale)
        setOrder(m_filter.column(), m_filter.direction());
}

void AgreementTreeModel::retranslate()
{
    change([] {});
    emit headerDataChanged(Qt::Horizontal, 0, columnCount({}) - 1);
}

void AgreementTreeModel::setSearch(const QString &search)
{
    change([&] { m_filter.setSearch(search); });
}

void AgreementTreeModel::setPick(AgreementPick pick)
{
    change([&] { m_filter.setPick(pick); });
}

void AgreementTreeModel::setGrouping(AgreementGrouping grouping)
{
    change([&] { m_filter.setGrouping(grouping); });
}

void AgreementTreeModel::setOrder(AgreementColumn column, Qt::SortOrder direction)
{
    change([&] { m_filter.setOrder(column, direction); });
    m_isStale = false;
}

int AgreementTreeModel::overduePromises() const
{
    return static_cast<int>(std::ranges::count_if(m_filter.lines(), [this](const AgreementLine &line) {
        return belongs(line, AgreementPick::Mine, m_filter.today())
            && belongs(line, AgreementPick::Overdue, m_filter.today());
    }));
}

QModelIndex AgreementTreeModel::find(const AgreementId &id) const
{
    const auto place = m_places.constFind(id);
    if (place == m_places.cend())
        return {};
    const std::vector<AgreementGroup> &groups = m_filter.groups();
    for (size_t group = 0; group < groups.size(); ++group) {
        const std::vector<qsizetype> &lines = groups[group].lines;
        const auto line = std::ranges::find(lines, *place);
        if (line != lines.end())
            return createIndex(static_cast<int>(line - lines.begin()), 0, group + 1);
    }
    return {};
}

QModelIndex AgreementTreeModel::firstLine() const
{
    return m_filter.groups().empty() ? QModelIndex() : index(0, 0, index(0, 0));
}

const AgreementLine *AgreementTreeModel::line(const AgreementId &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_filter.lines().at(*place);
}

const AgreementLine *AgreementTreeModel::lineAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == heading)
        return nullptr;
    const AgreementGroup &group = m_filter.groups().at(index.internalId() - 1);
    return &m_filter.lines().at(group.lines.at(static_cast<size_t>(index.row())));
}

QVariant AgreementTreeModel::groupData(const AgreementGroup &group, int role) const
{
    const auto count = static_cast<int>(group.lines.size());
    switch (role) {
    case Qt::DisplayRole: return titleOf(group);
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "heading, count").arg(titleOf(group), QString::number(count));
    case CountRole: return count;
    default: return {};
    }
}

QVariant AgreementTreeModel::lineData(const AgreementLine &line, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return textOf(line, column);
    case Qt::AccessibleTextRole:
        return column == 0 ? QStringList{textOf(line, 0), wordOf(line.status)}.join(u", "_s)
                           : textOf(line, column);
    case ToneRole: return QVariant::fromValue(toneOf(dueStateOf(line, m_filter.today()), line.status));
    case StatusRole: return QVariant::fromValue(line.status);
    case OwnRole: return line.owner == AgreementOwner::Manager;
    default: return {};
    }
}

QString AgreementTreeModel::titleOf(const AgreementGroup &group) const
{
    switch (m_filter.grouping()) {
    case AgreementGrouping::Due: return nameOf(static_cast<DueState>(group.key));
    case AgreementGrouping::Employee: return m_filter.lines().at(group.key).employeeName;
    case AgreementGrouping::Owner: return nameOf(m_filter.lines().at(group.lines.front()).owner);
    }
    Q_UNREACHABLE();
}

QString AgreementTreeModel::textOf(const AgreementLine &line, int column) const
{
    switch (columnAt(column)) {
    case AgreementColumn::Text: return line.text.simplified();
    case AgreementColumn::Employee: return line.employeeName;
    case AgreementColumn::Owner: return ownerText(line);
    case AgreementColumn::Due: return dueText(line, m_filter.today());
    }
    return {};
}

template<typename Change>
void AgreementTreeModel::change(Change change)
{
    beginResetModel();
    change();
    endResetModel();
}

} // namespace loopbaan
