// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/subject.h"
#include "core/people/changed_employees.h"
#include "core/people/organisation.h"

#include <QDateTime>
#include <QObject>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>

namespace loopbaan {

class DossierFile;
struct Stores;

/// Tells the time in UTC; --today replaces it.
using Clock = std::function<QDateTime()>;

/// The dossier that is open. Every change goes through `change`: one transaction, on disk when it returns,
/// one step to undo. Throws StorageError.
class Dossier : public QObject
{
    Q_OBJECT

public:
    enum class Access {
        Write,
        Read, ///< a copy in memory; `change` throws
        WriteIfPossible, ///< a copy in memory where somebody else writes or nothing can be written
    };

    enum class Check {
        AtOnce,
        Later, ///< the records are looked through before the first change, or by requireSound()
    };

    /// Makes a dossier for `organisation` with what `fill` puts into it, all of it or none; refuses to
    /// replace a file. Throws StorageError and FileError.
    static void create(const QString &path, const Organisation &organisation, const Clock &clock,
                       const std::function<void(Stores &)> &fill = {});

    Dossier(const QString &path, Access access, const Clock &clock, Check check = Check::AtOnce);
    ~Dossier() override;

    /// Throws StorageError when a record of the file is damaged; looks once.
    void requireSound();

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString name() const; ///< of the file, without folder and ending
    [[nodiscard]] bool isReadOnly() const;
    /// A sentence on why it was opened for reading only: who writes in it; empty when that was asked for.
    [[nodiscard]] const QString &readOnlyReason() const { return m_readOnlyReason; }
    [[nodiscard]] QDate today() const; ///< local date
    [[nodiscard]] QDateTime now() const; ///< UTC
    [[nodiscard]] QDateTime savedAt() const { return m_savedAt; } ///< invalid before the first change

    /// For services: what they read. Changes are made inside `change` only.
    [[nodiscard]] Stores &stores() const { return *m_stores; }

    /// Runs `command` in a transaction; `what` names the step in the menu Edit ("Add employee"). Changes that
    /// `command` asks for itself join it: all or nothing, one step.
    void change(const QString &what, const std::function<void(Stores &)> &command);

    /// As `change`, for text that is being typed: steps with the same `field` in a row are undone as one.
    void changeText(const QString &what, const QString &field, const std::function<void(Stores &)> &command);

    /// As `change`, without a step to undo: for what goes on by itself, as time does. Only for records of a
    /// kind that runs on (schema::Table) or that no undoable change touches.
    void changeForGood(const std::function<void(Stores &)> &command);

    /// The steps, with their names. To walk them use undo() and redo().
    [[nodiscard]] QUndoStack &undoStack() { return m_undoStack; }

    /// Takes back the last step. What cannot be stored now says so in undoFailed() and can be tried again; a
    /// step that no longer fits what is there is dropped.
    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    /// While an employee looks along, undo and redo stay away from what is private or about somebody else
    ///. Absent: nobody looks along.
    void shareScreenWith(const std::optional<EmployeeId> &employee);
    /// As undo(), and the step cannot be done again: what came after it failed.
    void takeBack();

signals:
    /// Before `changed`: whose records are touched.
    void touched(const loopbaan::ChangedEmployees &employees);
    void changed(loopbaan::Subjects subjects);
    void saved(const QDateTime &at);
    /// An undo or redo could not be done; nothing changed. `why` is whole sentences.
    void undoFailed(const QString &why);
    void screenShared(); ///< or not any more

private:
    friend class DossierChange;

    void openFile(const QString &path, Access access, const Clock &clock, Check check);
    QByteArray run(const std::function<void(Stores &)> &command);
    void apply(const QByteArray &changeset);
    void walk(void (QUndoStack::*step)());
    void announce(const QByteArray &changeset);
    [[nodiscard]] bool mayBeSeen(int step) const;

    Clock m_clock;
    std::unique_ptr<DossierFile> m_file;
    std::unique_ptr<Stores> m_stores;
    QString m_readOnlyReason{};
    QDateTime m_savedAt{};
    QUndoStack m_undoStack{};
    std::optional<EmployeeId> m_onlooker{};
    bool m_isChanging = false;
    bool m_isTakingBack = false; ///< what is undone now is not to be done again
};

} // namespace loopbaan
