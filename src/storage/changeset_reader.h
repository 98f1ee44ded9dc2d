// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3_changeset_iter;
struct sqlite3_value;

namespace loopbaan {

/// Walks the records that a changeset changes, one after the other. Columns are counted from 0, the id.
class ChangesetReader
{
public:
    enum class Kind { Insert, Update, Delete };

    /// `changeset` outlives this. Throws StorageError.
    explicit ChangesetReader(const QByteArray &changeset);

    [[nodiscard]] bool next(); ///< to the first record, and on; false after the last

    [[nodiscard]] QString table() const;
    [[nodiscard]] int columns() const;
    [[nodiscard]] Kind kind() const;
    /// As text: what an insert brings; else what was there, if the changeset holds it.
    [[nodiscard]] QString text(int column) const;
    /// Whether something comes, goes or becomes something else in that column.
    [[nodiscard]] bool changes(int column) const;

private:
    struct End
    {
        void operator()(sqlite3_changeset_iter *changes) const;
    };

    [[nodiscard]] sqlite3_value *before(int column) const;
    [[nodiscard]] sqlite3_value *after(int column) const;

    std::unique_ptr<sqlite3_changeset_iter, End> m_changes{};
    QString m_table{};
    int m_columns = 0;
    Kind m_kind = Kind::Update;
};

} // namespace loopbaan
