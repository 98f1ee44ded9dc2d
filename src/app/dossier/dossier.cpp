// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/dossier.h"

#include "app/dossier/dossier_change.h"
#include "app/problems/problem_text.h"
#include "storage/change_privacy.h"
#include "storage/change_subjects.h"
#include "storage/dossier_file.h"
#include "storage/storage_error.h"
#include "storage/stores/stores.h"
#include "storage/transaction.h"

#include <QFileInfo>
#include <QHash>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int undoLimit = 500; ///< steps; a changeset holds a few hundred bytes

Subjects subjectsOf(const QByteArray &changeset)
{
    static const QHash<QString, Subject> byTable{
        {u"employee"_s, Subject::People},        {u"employee_role"_s, Subject::People},
        {u"agreement"_s, Subject::Agreements},   {u"agreement_review"_s, Subject::Agreements},
        {u"development_plan"_s, Subject::Plans}, {u"organisation"_s, Subject::House},
        {u"department"_s, Subject::House},       {u"occasion"_s, Subject::House},
        {u"phase_setting"_s, Subject::House},    {u"guide_prompt"_s, Subject::House},
        {u"question_set"_s, Subject::House},     {u"set_question"_s, Subject::House},
        {u"possibility"_s, Subject::House},      {u"phase_clock"_s, Subject::Time},
    };
    Subjects subjects;
    for (const QString &table : tablesIn(changeset))
        subjects |= byTable.value(table, Subject::Conversations);
    return subjects;
}

bool allowsReading(StorageFault fault)
{
    return fault == StorageFault::InUse || fault == StorageFault::ReadOnly || fault == StorageFault::Newer;
}

} // namespace

void Dossier::create(const QString &path, const Organisation &organisation, const Clock &clock,
                     const std::function<void(Stores &)> &fill)
{
    DossierFile::create(path, clock, [&](Database &database) {
        Transaction transaction(database);
        Stores stores(database);
        Organisation founded = organisation;
        founded.id = OrganisationId::create();
        stores.organisations.insert(founded);
        if (fill)
            fill(stores);
        transaction.commit();
    });
}

Dossier::Dossier(const QString &path, Access access, const Clock &clock, Check check)
    : m_clock(clock)
{
    openFile(path, access, clock, check);
    m_stores = std::make_unique<Stores>(m_file->database());
    m_undoStack.setUndoLimit(undoLimit);
}

Dossier::~Dossier() = default;

void Dossier::openFile(const QString &path, Access access, const Clock &clock, Check check)
{
    if (access == Access::Read) {
        m_file = DossierFile::openToRead(path, clock);
        return;
    }
    try {
        m_file = DossierFile::openToWrite(
            path, clock, check == Check::Later ? DossierFile::Check::Later : DossierFile::Check::AtOnce);
    } catch (const StorageError &error) {
        if (access == Access::Write || !allowsReading(error.fault()))
            throw;
        m_file = DossierFile::openToRead(path, clock);
        m_readOnlyReason = asSentence(problemText({}, error).why);
    }
}

void Dossier::requireSound()
{
    m_file->requireSound();
}

QString Dossier::path() const
{
    return m_file->path();
}

QString Dossier::name() const
{
    return QFileInfo(path()).completeBaseName();
}

bool Dossier::isReadOnly() const
{
    return m_file->isReadOnly();
}

QDate Dossier::today() const
{
    return m_clock().toLocalTime().date();
}

QDateTime Dossier::now() const
{
    return m_clock().toUTC();
}

void Dossier::change(const QString &what, const std::function<void(Stores &)> &command)
{
    changeText(what, {}, command);
}

void Dossier::changeText(const QString &what, const QString &field,
                         const std::function<void(Stores &)> &command)
{
    if (m_isChanging)
        return command(*m_stores);
    const QByteArray changeset = run(command);
    if (changeset.isEmpty())
        return;
    m_undoStack.push(new DossierChange(*this, what, field, changeset)); // the stack owns it
    announce(changeset);
}

void Dossier::changeForGood(const std::function<void(Stores &)> &command)
{
    const QByteArray changeset = run(command);
    if (!changeset.isEmpty())
        announce(changeset);
}

void Dossier::undo()
{
    if (canUndo())
        walk(&QUndoStack::undo);
}

void Dossier::redo()
{
    if (canRedo())
        walk(&QUndoStack::redo);
}

bool Dossier::canUndo() const
{
    return m_undoStack.canUndo() && mayBeSeen(m_undoStack.index() - 1);
}

bool Dossier::canRedo() const
{
    return m_undoStack.canRedo() && mayBeSeen(m_undoStack.index());
}

void Dossier::shareScreenWith(const std::optional<EmployeeId> &employee)
{
    m_onlooker = employee;
    emit screenShared();
}

void Dossier::takeBack()
{
    const QScopedValueRollback forGood(m_isTakingBack, true);
    walk(&QUndoStack::undo);
}

/// Parts of a record (the phases of a conversation) name nobody; they are as private as their columns.
bool Dossier::mayBeSeen(int step) const
{
    if (!m_onlooker)
        return true;
    const QByteArray &changeset =
        static_cast<const DossierChange *>(m_undoStack.command(step))->changeset(); // no other is pushed
    const ChangedEmployees about = employeesIn(m_file->database(), changeset);
    return !about.everybody && (about.ids - QSet<EmployeeId>{*m_onlooker}).isEmpty()
        && isForBoth(m_file->database(), changeset);
}

void Dossier::walk(void (QUndoStack::*step)())
{
    try {
        (m_undoStack.*step)();
    } catch (const std::exception &error) {
        emit undoFailed(asSentences(problemText({}, error)));
    }
}

QByteArray Dossier::run(const std::function<void(Stores &)> &command)
{
    requireSound();
    try {
        Transaction transaction(m_file->database());
        const QScopedValueRollback changing(m_isChanging, true);
        command(*m_stores);
        return transaction.commit();
    } catch (const StorageError &) {
        emit touched({.everybody = true});
        emit changed(everySubject); // the disk may have taken what it refused: look at what is there
        throw;
    }
}

void Dossier::apply(const QByteArray &changeset)
{
    applyChangeset(m_file->database(), changeset);
    announce(changeset);
}

void Dossier::announce(const QByteArray &changeset)
{
    m_savedAt = now();
    emit saved(m_savedAt);
    emit touched(employeesIn(m_file->database(), changeset));
    emit changed(subjectsOf(changeset));
}

} // namespace loopbaan
