// SPDX-License-Identifier: GPL-3.0-or-later
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1

#include "storage/changeset_reader.h"

#include "storage/storage_error.h"

#include <sqlite3.h>

namespace loopbaan {

namespace {

ChangesetReader::Kind kindOf(int operation)
{
    switch (operation) {
    case SQLITE_INSERT: return ChangesetReader::Kind::Insert;
    case SQLITE_DELETE: return ChangesetReader::Kind::Delete;
    default: return ChangesetReader::Kind::Update;
    }
}

bool holdsSomething(sqlite3_value *value)
{
    return value != nullptr && sqlite3_value_type(value) != SQLITE_NULL && sqlite3_value_bytes(value) > 0;
}

} // namespace

ChangesetReader::ChangesetReader(const QByteArray &changeset)
{
    sqlite3_changeset_iter *changes = nullptr;
    // SQLite wants buffers it may not change as void *.
    const int code = sqlite3changeset_start(&changes, static_cast<int>(changeset.size()),
                                            const_cast<char *>(changeset.constData()));
    if (code != SQLITE_OK)
        throw StorageError(faultOf(code), QLatin1StringView(sqlite3_errstr(code)));
    m_changes.reset(changes);
}

void ChangesetReader::End::operator()(sqlite3_changeset_iter *changes) const
{
    sqlite3changeset_finalize(changes);
}

bool ChangesetReader::next()
{
    if (sqlite3changeset_next(m_changes.get()) != SQLITE_ROW)
        return false;
    const char *table = nullptr;
    int operation = 0;
    sqlite3changeset_op(m_changes.get(), &table, &m_columns, &operation, nullptr);
    m_table = QString::fromUtf8(table);
    m_kind = kindOf(operation);
    return true;
}

QString ChangesetReader::table() const
{
    return m_table;
}

int ChangesetReader::columns() const
{
    return m_columns;
}

ChangesetReader::Kind ChangesetReader::kind() const
{
    return m_kind;
}

QString ChangesetReader::text(int column) const
{
    sqlite3_value *value = m_kind == Kind::Insert ? after(column) : before(column);
    const auto *text = value == nullptr ? nullptr : sqlite3_value_text(value);
    return QString::fromUtf8(reinterpret_cast<const char *>(text));
}

/// Of an update the changeset holds what is new of each column that changed, and of no other.
bool ChangesetReader::changes(int column) const
{
    switch (m_kind) {
    case Kind::Insert: return holdsSomething(after(column));
    case Kind::Delete: return holdsSomething(before(column));
    case Kind::Update: return after(column) != nullptr;
    }
    Q_UNREACHABLE();
}

sqlite3_value *ChangesetReader::before(int column) const
{
    sqlite3_value *value = nullptr;
    sqlite3changeset_old(m_changes.get(), column, &value);
    return value;
}

sqlite3_value *ChangesetReader::after(int column) const
{
    sqlite3_value *value = nullptr;
    sqlite3changeset_new(m_changes.get(), column, &value);
    return value;
}

} // namespace loopbaan
