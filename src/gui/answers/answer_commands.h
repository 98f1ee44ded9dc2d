// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preparation/answer_report.h"
#include "gui/session/session_context.h"

#include <QAction>

namespace loopbaan {

/// Reads the answers that employees sent back: chosen, or dropped on the window. One file after the other, so
/// that the window goes on; all of them are one step to undo. What is doubtful is asked, never guessed.
class AnswerCommands : public QObject
{
    Q_OBJECT

public:
    /// The dialogs belong to `window`, which outlives this.
    AnswerCommands(const SessionContext &context, MainWindow &window);

    [[nodiscard]] QList<QAction *> actions() { return {&m_readAction}; }

    /// Asks for files; `expected` is whom they are read for, null for whoever it is.
    void chooseFiles(const EmployeeId &expected = {});
    void read(const QStringList &paths, const EmployeeId &expected = {});
    [[nodiscard]] bool isReading() const { return !m_batches.isEmpty(); }
    /// Can answers be read now? Not while a talk fills the window, nor without a dossier to write in.
    [[nodiscard]] bool isReady() const;
    void sayQuietlyWhyNot(); ///< in the bottom line

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Files that were given together.
    struct Batch
    {
        EmployeeId expected{};
        QStringList paths{}; ///< still to be opened
        QList<AnswerReport> reports{};
    };

    void showTexts();
    void sayWhyNot();
    void openNext();
    void keep();
    void tell(const Batch &batch);
    void tellOne(const AnswerReport &report, const EmployeeId &expected);
    void ask(const AnswerReport &report, const EmployeeId &expected);
    void keepAllTheSame(AnswerReport report, const EmployeeId &expected);
    void offerToGo(const AnswerReport &report);
    void showAll(const Batch &batch);

    SessionContext m_context;
    MainWindow &m_window;
    QAction m_readAction{};
    QList<Batch> m_batches{}; ///< the first is being read
};

/// What to say yes to for an answer that is asked about.
[[nodiscard]] AnswerConsents consentFor(const AnswerOutcome &outcome);
/// What the button for that says: "Read for Fatma".
[[nodiscard]] QString consentText(const AnswerReport &report);

} // namespace loopbaan
