// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/career_file.h"

#include <QAbstractTableModel>

namespace loopbaan {

/// The conversations of one employee as a table, newest first. A sensitive occasion is not in it.
class ConversationTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Date, Occasion, FormalityWord, Partner, TrajectoryPlace, Status, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCareer(const CareerFile &career);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const Conversation &at(int row) const;
    [[nodiscard]] QModelIndex find(const ConversationId &id) const; ///< invalid when it is not there

private:
    [[nodiscard]] QString text(const Conversation &conversation, Column column) const;
    [[nodiscard]] QString trajectoryText(const Conversation &conversation) const;

    CareerFile m_career{};
};

} // namespace loopbaan
