// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/planning/planning_wizard.h"
#include "gui/session/session_context.h"

#include <QObject>

namespace loopbaan {

/// Carries one wizard to its end: fills in its pages, and stores and writes what was decided in it. The talk
/// is planned when the package is saved, or else when the wizard is done; a form counts as sent when its
/// package is written. What was chosen for the form stays with the talk. All of it is one step to undo.
class PlanningRun : public QObject
{
    Q_OBJECT

public:
    /// Belongs to `wizard`. `talk` is set when it is planned already.
    PlanningRun(const SessionContext &context, PlanningWizard *wizard,
                const std::optional<Conversation> &talk = {});

signals:
    void planned(const loopbaan::ConversationId &conversation);

private:
    [[nodiscard]] Conversation talk() const;
    [[nodiscard]] FormRequest form() const;
    [[nodiscard]] bool hasForm() const;
    void connectWizard();
    void followSettings();
    void showPreparation();
    void showQuestions(const FormRequest &request);
    void showForm();
    void showInvitation();
    [[nodiscard]] LetterOrder letterOrder() const;
    [[nodiscard]] QList<InvitationFileLine> fileLines() const;
    void store(bool sendsForm, bool isInvited);
    void savePackage();
    void writePackage(const QString &folder);
    void write(const QString &folder);
    void takeBack();
    void openMail();
    [[nodiscard]] bool finish();
    void tell();

    SessionContext m_context;
    PlanningWizard &m_wizard;
    std::optional<Conversation> m_talk;
    std::optional<Form> m_form{}; ///< that went out
    bool m_isPrepared = false; ///< the page of the preparation was filled in
    bool m_isNew; ///< the talk is planned here
    QString m_step; ///< what is stored now joins what was stored last, to be undone at once
};

} // namespace loopbaan
