// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/employee.h"
#include "core/people/import_plan.h"

#include <QMultiHash>

namespace loopbaan {

/// What tells one person from another, folded for comparison; empty when not known.
struct PersonKeys
{
    QString number{};
    QString email{};
    QString name{};
    QDate hiredOn{};

    friend bool operator==(const PersonKeys &, const PersonKeys &) = default;
};

[[nodiscard]] PersonKeys keysOf(const Employee &employee);

/// Who a row is about: a person, nobody known yet (both empty), or not to be told.
struct PersonMatch
{
    std::optional<qsizetype> person{};
    std::optional<ImportRefusal> refusal{};
};

/// Finds people by their keys; people are known by their place in the caller's list.
class PersonIndex
{
public:
    void reserve(qsizetype people);

    /// Makes `person` known by `keys`, beside those it is already known by.
    void add(qsizetype person, const PersonKeys &keys);

    [[nodiscard]] PersonMatch find(const PersonKeys &keys) const;

private:
    [[nodiscard]] QList<qsizetype> withEmail(const PersonKeys &keys) const;
    [[nodiscard]] QList<qsizetype> withName(const PersonKeys &keys) const;
    [[nodiscard]] PersonMatch byEmail(const PersonKeys &keys, const QList<qsizetype> &candidates) const;
    [[nodiscard]] bool agrees(qsizetype person, const PersonKeys &keys,
                              const QList<qsizetype> &sameEmail) const;

    QList<PersonKeys> m_keys{}; // the newest of each person
    QMultiHash<QString, qsizetype> m_numbers{};
    QMultiHash<QString, qsizetype> m_emails{};
    // Apart, because somebody with another number is another person whatever the name.
    QMultiHash<QString, qsizetype> m_numberedNames{};
    QMultiHash<QString, qsizetype> m_unnumberedNames{};
};

} // namespace loopbaan
