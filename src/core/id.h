// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

namespace loopbaan {

/// Names one record of one kind: an employee's id cannot be passed where an agreement's is due.
/// Ids are UUIDs made by the program, so that records of two files can meet; an id that came in with
/// somebody's file is kept as it was given.
template<typename Tag>
struct Id
{
    QString value{};

    [[nodiscard]] bool isNull() const { return value.isEmpty(); }
    [[nodiscard]] static Id create() { return {QUuid::createUuid().toString(QUuid::WithoutBraces)}; }

    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &a, const Id &b) { return a.value.compare(b.value) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

} // namespace loopbaan
