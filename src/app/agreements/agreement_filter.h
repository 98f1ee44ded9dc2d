// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agreements/agreement_line.h"

#include <QStringList>

#include <vector>

namespace loopbaan {

/// Some of the lines under one heading.
struct AgreementGroup
{
    int key = 0; ///< a DueState, the first line of an employee, or an AgreementOwner; -1: nobody yet
    std::vector<qsizetype> lines{}; ///< into the lines, sorted

    friend bool operator==(const AgreementGroup &, const AgreementGroup &) = default;
};

/// Picks, sorts and groups agreements out of ten thousands at each key: what is searched and sorted is folded
/// once, lines are sorted once, and text that grows only narrows what was found.
class AgreementFilter
{
public:
    void setLines(const QList<AgreementLine> &lines, QDate today);
    /// Takes over what changed in a line, wherever it stands now; refill() puts it where it belongs.
    void replace(qsizetype index, const AgreementLine &line);
    void refill();

    void setSearch(const QString &search);
    void setPick(AgreementPick pick);
    void setGrouping(AgreementGrouping grouping);
    void setOrder(AgreementColumn column, Qt::SortOrder direction);

    [[nodiscard]] const std::vector<AgreementGroup> &groups() const { return m_groups; }
    [[nodiscard]] const QList<AgreementLine> &lines() const { return m_lines; }
    [[nodiscard]] AgreementGrouping grouping() const { return m_grouping; }
    [[nodiscard]] AgreementColumn column() const { return m_column; }
    [[nodiscard]] Qt::SortOrder direction() const { return m_direction; }
    [[nodiscard]] QDate today() const { return m_today; }
    /// How many lines a pick has, whatever is searched.
    [[nodiscard]] int count(AgreementPick pick) const;

private:
    [[nodiscard]] bool isBefore(qsizetype one, qsizetype other) const;
    [[nodiscard]] bool isShown(qsizetype index) const;
    [[nodiscard]] int keyOf(qsizetype index) const;
    void sort();
    void group();
    [[nodiscard]] bool isGroupBefore(const AgreementGroup &one, const AgreementGroup &other) const;

    QList<AgreementLine> m_lines{};
    QDate m_today{};
    QStringList m_texts{}; ///< folded
    QStringList m_names{}; ///< folded
    std::vector<int> m_people{}; ///< of each line the first line of the same employee
    QStringList m_words{}; ///< folded words of the search
    AgreementPick m_pick = AgreementPick::Running;
    AgreementGrouping m_grouping = AgreementGrouping::Due;
    AgreementColumn m_column = AgreementColumn::Due;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    std::vector<qsizetype> m_sorted{}; ///< all lines
    std::vector<qsizetype> m_shown{}; ///< those that are picked and found, sorted
    std::vector<AgreementGroup> m_groups{};
};

} // namespace loopbaan
