// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/conversations/conversation_table_model.h"

#include "app/conversations/conversation_words.h"
#include "app/language/date_words.h"

#include <algorithm>

namespace loopbaan {

void ConversationTableModel::setCareer(const CareerFile &career)
{
    beginResetModel();
    m_career = career;
    std::ranges::reverse(m_career.file.conversations);
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1); // the language may be another
}

int ConversationTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_career.file.conversations.size());
}

int ConversationTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConversationTableModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return text(at(index.row()), static_cast<Column>(index.column()));
}

QVariant ConversationTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date: return tr("Day");
    case Occasion: return tr("Occasion");
    case FormalityWord: return tr("Form");
    case Partner: return tr("With");
    case TrajectoryPlace: return tr("Trajectory");
    case Status: return tr("Status");
    default: return {};
    }
}

const Conversation &ConversationTableModel::at(int row) const
{
    return m_career.file.conversations.at(row);
}

QModelIndex ConversationTableModel::find(const ConversationId &id) const
{
    const QList<Conversation> &all = m_career.file.conversations;
    const auto found = std::ranges::find(all, id, &Conversation::id);
    return found == all.end() ? QModelIndex() : index(static_cast<int>(found - all.begin()), 0);
}

QString ConversationTableModel::text(const Conversation &conversation, Column column) const
{
    switch (column) {
    case Date: return momentText(conversation.date, conversation.time, m_career.today);
    case Occasion: {
        const QString occasion = occasionText(conversation, m_career.occasions);
        return occasion.isEmpty() ? titleOf(conversation) : occasion;
    }
    case FormalityWord: return wordOf(conversation.formality, m_career.language);
    case Partner: return partnerText(conversation, m_career.language);
    case TrajectoryPlace: return trajectoryText(conversation);
    case Status: return wordOf(conversation.status);
    case ColumnCount: break;
    }
    Q_UNREACHABLE();
}

QString ConversationTableModel::trajectoryText(const Conversation &conversation) const
{
    const QList<Trajectory> &all = m_career.file.trajectories;
    const auto found = std::ranges::find(all, conversation.trajectory, &Trajectory::id);
    if (found == all.end() || found->planned < 2)
        return tr("On its own");
    return tr("%1 of %2").arg(QString::number(conversation.sequence), QString::number(found->planned));
}

} // namespace loopbaan
