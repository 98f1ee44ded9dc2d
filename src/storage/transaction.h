// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <memory>

struct sqlite3_session;

namespace loopbaan {

class Database;

/// All or nothing: what is written between its making and `commit()` is rolled back when that is never
/// reached. Records what changes, so that it can be undone.
class Transaction
{
public:
    /// Throws StorageError when the file was moved, cannot be written or is held by somebody else.
    explicit Transaction(Database &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// Returns the changeset: what this transaction changed, empty when nothing. It is on disk then.
    QByteArray commit();

private:
    struct SessionEnd
    {
        void operator()(sqlite3_session *session) const;
    };

    Database &m_database;
    std::unique_ptr<sqlite3_session, SessionEnd> m_session{};
    bool m_open = true;
};

/// Undoes what `changeset` did, and does it again: see `inverted`. One transaction. Throws StorageError.
void applyChangeset(Database &database, const QByteArray &changeset);

/// The changeset that undoes `changeset`.
[[nodiscard]] QByteArray inverted(const QByteArray &changeset);

/// Both changes as one; a row changed by both is in it once.
[[nodiscard]] QByteArray joined(const QByteArray &first, const QByteArray &second);

/// The tables that `changeset` changes.
[[nodiscard]] QStringList tablesIn(const QByteArray &changeset);

} // namespace loopbaan
