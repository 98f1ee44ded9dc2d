// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/talk/guide.h"

#include <QAbstractListModel>

namespace loopbaan {

/// The prompts of one phase as the settings show them: the words, on or off, and where they come from. It
/// changes nothing itself: it says what was asked for.
class GuideListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        RemarkRole = 0x0100 + 90, ///< "own sentence · off"; often empty
        OwnRole, ///< whether it is a sentence of the organisation
    };

    using QAbstractListModel::QAbstractListModel;

    /// The lines that stay keep their place in the views.
    void setGuide(const QList<GuidePrompt> &guide, Language language);
    void setReadOnly(bool readOnly);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

signals:
    void toggleAsked(int row);
    void textAsked(int row, const QString &text); ///< of an own sentence

private:
    [[nodiscard]] QString remarkOf(const GuidePrompt &prompt) const;

    QList<GuidePrompt> m_guide{};
    Language m_language = Language::Dutch;
    bool m_isReadOnly = false;
};

} // namespace loopbaan
