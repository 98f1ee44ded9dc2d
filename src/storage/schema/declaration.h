// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy.h"

#include <QList>
#include <QString>

namespace loopbaan::schema {

/// Who may see the content of a column and how long it is kept.
struct Access
{
    Visibility visibility{};
    Retention retention{};

    friend bool operator==(const Access &, const Access &) = default;
};

/// A column of a table. Only the functions below make one, and each that holds content asks for an
/// Access: a column that nobody thought about does not compile.
class Column
{
public:
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &definition() const { return m_definition; }
    /// Empty for a reference, which holds no content of its own.
    [[nodiscard]] const std::optional<Access> &access() const { return m_access; }

private:
    Column(const QString &name, const QString &definition, std::optional<Access> access)
        : m_name(name)
        , m_definition(definition)
        , m_access(access)
    {
    }

    QString m_name;
    QString m_definition;
    std::optional<Access> m_access;

    friend Column text(const QString &name, Access access, int longest);
    friend Column date(const QString &name, Access access);
    friend Column integer(const QString &name, Access access);
    friend Column number(const QString &name, Access access);
    friend Column bytes(const QString &name, Access access);
    friend Column reference(const QString &name, const QString &table);
    friend Column optionalReference(const QString &name, const QString &table);
};

constexpr int longText = 100'000; ///< characters: some thirty pages

[[nodiscard]] Column text(const QString &name, Access access, int longest = longText);
/// A day, a time or a moment as ISO 8601 text; null when unknown.
[[nodiscard]] Column date(const QString &name, Access access);
[[nodiscard]] Column integer(const QString &name, Access access); ///< null when unknown
[[nodiscard]] Column number(const QString &name, Access access); ///< null when unknown
[[nodiscard]] Column bytes(const QString &name, Access access);
/// The record this one is a part of: it goes when that goes.
[[nodiscard]] Column reference(const QString &name, const QString &table);
/// A record this one points at, if any.
[[nodiscard]] Column optionalReference(const QString &name, const QString &table);

/// A table; id, created_at, changed_at and checksum are its own and not in `columns`.
struct Table
{
    QString name{};
    QList<Column> columns{};
    QStringList indexes{}; ///< the columns to look records up by, each "a" or "a, b"
    bool runsOn = false; ///< its records change without a step to undo, as a clock does
};

/// One numbered step of the schema: step n leads from version n to n + 1. Shipped steps are frozen.
struct Step
{
    QString what{};
    int minReader = 1; ///< the oldest schema version whose program may still read the file
    QList<Table> tables{};
    QStringList statements{}; ///< beside making the tables
    QString fingerprint{}; ///< of the structure after this step
};

[[nodiscard]] QStringList statementsFor(const Table &table);

/// All steps, oldest first.
[[nodiscard]] const QList<Step> &steps();

/// Every table of the newest version with who may see its columns and how long they are kept.
[[nodiscard]] QList<Table> tables();

} // namespace loopbaan::schema
