// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/guide_list_model.h"
#include "core/preparation/question_set.h"

#include <optional>

namespace loopbaan {

/// A topic that employees are asked about, with its title.
struct QuestionTopic
{
    QString id{};
    QString title{};
};

/// The topics that a question of the organisation may stand under, in the order of the catalogue.
[[nodiscard]] QList<QuestionTopic> questionTopics(Language language);

/// The questions of a set under the titles of their topics, in the order in which a form asks them. It
/// changes nothing itself: it says what was asked for.
class SetQuestionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        RemarkRole = GuideListModel::RemarkRole, ///< "own question · off"; often empty
        OwnRole = GuideListModel::OwnRole, ///< whether it is a question of the organisation
    };

    using QAbstractListModel::QAbstractListModel;

    /// The lines that stay keep their place in the views.
    void setQuestions(const QList<SetQuestion> &questions, Language language);
    void setReadOnly(bool readOnly) { m_isReadOnly = readOnly; }

    [[nodiscard]] std::optional<SetQuestion> question(int row) const; ///< nothing for a title
    [[nodiscard]] int rowOf(const QString &question) const; ///< -1 when it is not there
    /// Where in the whole set the question of row `from` comes by going to row `to`; nothing when that is
    /// where it is. It stays under its title.
    [[nodiscard]] std::optional<int> placeFor(int from, int to) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

signals:
    void switchAsked(const QString &question, bool isOn);

private:
    struct Line
    {
        QString topic{};
        qsizetype place = -1; ///< in the set; -1: the title of the topic

        friend bool operator==(const Line &, const Line &) = default;
    };

    [[nodiscard]] QList<Line> linesOf(const QList<SetQuestion> &questions) const;
    [[nodiscard]] QString words(const Line &line) const;
    [[nodiscard]] QString remarkOf(const SetQuestion &question) const;

    QList<SetQuestion> m_questions{};
    QList<Line> m_lines{};
    Language m_language = Language::Dutch;
    bool m_isReadOnly = false;
};

} // namespace loopbaan
