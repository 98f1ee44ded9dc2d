// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreements/agreement_filter.h"

#include "core/text/folded.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <numeric>

namespace loopbaan {

namespace {

QDate dayOf(const AgreementLine &line)
{
    return line.due.isValid() ? line.due : QDate(9999, 12, 31);
}

int ownerOf(const AgreementLine &line)
{
    return line.owner ? static_cast<int>(*line.owner) : -1;
}

/// The manager's own promises come first, then by name, what belongs to nobody last.
int placeOf(const AgreementLine &line)
{
    if (!line.owner)
        return 3;
    switch (*line.owner) {
    case AgreementOwner::Manager: return 0;
    case AgreementOwner::Employee: return 1;
    case AgreementOwner::Organisation: return 2;
    }
    Q_UNREACHABLE();
}

} // namespace

void AgreementFilter::setLines(const QList<AgreementLine> &lines, QDate today)
{
    m_lines = lines;
    m_today = today;
    m_texts.clear();
    m_names.clear();
    m_people.clear();
    QHash<EmployeeId, int> first;
    for (const AgreementLine &line : lines) {
        m_texts << folded(line.text);
        m_names << folded(line.employeeName);
        const auto index = static_cast<int>(m_people.size());
        const auto known = first.constFind(line.employee);
        m_people.push_back(known == first.cend() ? *first.insert(line.employee, index) : *known);
    }
    sort();
    refill();
}

void AgreementFilter::replace(qsizetype index, const AgreementLine &line)
{
    m_lines[index] = line;
    m_texts[index] = folded(line.text);
}

void AgreementFilter::refill()
{
    m_shown.clear();
    for (const qsizetype index : m_sorted) {
        if (isShown(index))
            m_shown.push_back(index);
    }
    group();
}

void AgreementFilter::setSearch(const QString &search)
{
    const QString before = m_words.join(u' ');
    m_words = folded(search).split(u' ', Qt::SkipEmptyParts);
    if (!m_words.join(u' ').startsWith(before))
        return refill();
    std::erase_if(m_shown, [this](qsizetype index) { return !isShown(index); });
    group();
}

void AgreementFilter::setPick(AgreementPick pick)
{
    m_pick = pick;
    refill();
}

void AgreementFilter::setGrouping(AgreementGrouping grouping)
{
    m_grouping = grouping;
    group();
}

void AgreementFilter::setOrder(AgreementColumn column, Qt::SortOrder direction)
{
    m_column = column;
    m_direction = direction;
    sort();
    refill();
}

int AgreementFilter::count(AgreementPick pick) const
{
    return static_cast<int>(std::ranges::count_if(
        m_lines, [this, pick](const AgreementLine &line) { return belongs(line, pick, m_today); }));
}

bool AgreementFilter::isBefore(qsizetype one, qsizetype other) const
{
    const AgreementLine &line = m_lines.at(one);
    const AgreementLine &next = m_lines.at(other);
    switch (m_column) {
    case AgreementColumn::Text: return m_texts.at(one) < m_texts.at(other);
    case AgreementColumn::Employee: return m_names.at(one) < m_names.at(other);
    case AgreementColumn::Owner:
        if (const int here = placeOf(line), there = placeOf(next); here != there)
            return here < there;
        return m_names.at(one) < m_names.at(other);
    case AgreementColumn::Due: return dayOf(line) < dayOf(next);
    }
    Q_UNREACHABLE();
}

bool AgreementFilter::isShown(qsizetype index) const
{
    if (!belongs(m_lines.at(index), m_pick, m_today))
        return false;
    return std::ranges::all_of(m_words, [&](const QString &word) {
        return m_texts.at(index).contains(word) || m_names.at(index).contains(word);
    });
}

int AgreementFilter::keyOf(qsizetype index) const
{
    const AgreementLine &line = m_lines.at(index);
    switch (m_grouping) {
    case AgreementGrouping::Due: return static_cast<int>(dueStateOf(line, m_today));
    case AgreementGrouping::Employee: return m_people.at(static_cast<size_t>(index));
    case AgreementGrouping::Owner: return ownerOf(line);
    }
    Q_UNREACHABLE();
}

/// What is equal stays by day.
void AgreementFilter::sort()
{
    m_sorted.resize(static_cast<size_t>(m_lines.size()));
    std::iota(m_sorted.begin(), m_sorted.end(), 0);
    std::ranges::stable_sort(m_sorted, {}, [this](qsizetype index) { return dayOf(m_lines.at(index)); });
    const bool descending = m_direction == Qt::DescendingOrder;
    if (m_column == AgreementColumn::Due && !descending)
        return;
    std::ranges::stable_sort(m_sorted, [this, descending](qsizetype one, qsizetype other) {
        return descending ? isBefore(other, one) : isBefore(one, other);
    });
}

bool AgreementFilter::isGroupBefore(const AgreementGroup &one, const AgreementGroup &other) const
{
    switch (m_grouping) {
    case AgreementGrouping::Due: return one.key < other.key;
    case AgreementGrouping::Employee: return m_names.at(one.key) < m_names.at(other.key);
    case AgreementGrouping::Owner:
        return placeOf(m_lines.at(one.lines.front())) < placeOf(m_lines.at(other.lines.front()));
    }
    Q_UNREACHABLE();
}

void AgreementFilter::group()
{
    m_groups.clear();
    QHash<int, size_t> places;
    for (const qsizetype index : m_shown) {
        const int key = keyOf(index);
        const auto known = places.constFind(key);
        const size_t place = known == places.cend() ? *places.insert(key, m_groups.size()) : *known;
        if (place == m_groups.size())
            m_groups.push_back({.key = key});
        m_groups[place].lines.push_back(index);
    }
    std::ranges::sort(m_groups, std::bind_front(&AgreementFilter::isGroupBefore, this));
}

} // namespace loopbaan
