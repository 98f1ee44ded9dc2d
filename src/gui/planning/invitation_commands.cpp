// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/invitation_commands.h"

#include "app/conversations/invitation_files.h"
#include "app/dossier/open_dossier.h"
#include "app/language/display_language.h"
#include "gui/guarded.h"
#include "gui/planning/planning_run.h"
#include "gui/planning/reminder_dialog.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace loopbaan {

InvitationCommands::InvitationCommands(const SessionContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
}

void InvitationCommands::prepare(PlanningWizard &wizard, const EmployeeId &employee) const
{
    const Employee person = m_context.open.employees.find(employee).value_or(EmployeeEntry()).employee;
    wizard.setAttribute(Qt::WA_DeleteOnClose);
    wizard.setEmployee(fullName(person), callName(person));
}

void InvitationCommands::plan(const EmployeeId &employee)
{
    guarded(m_context.prompts, m_window, tr("No conversation can be planned now"), [&] {
        ConversationService &conversations = m_context.open.conversations;
        const Language language = m_context.language.current();
        const PlanningRequest request = conversations.suggestion(employee);
        QList<QDate> busyDays;
        for (const Conversation &conversation : conversations.all()) {
            if (isOpen(conversation))
                busyDays << conversation.date;
        }
        auto *wizard = new PlanningWizard(
            conversations.occasions(language), language,
            [&conversations](const PlanningRequest &asked) { return conversations.review(asked); }, m_window);
        prepare(*wizard, employee);
        wizard->setRequest(request);
        wizard->moment().setBusyDays(busyDays, m_context.open.dossier.today());
        if (const std::optional<TrajectoryPlace> place = conversations.nextInTrajectory(employee))
            wizard->setPlace(*place);
        auto *run = new PlanningRun(m_context, wizard);
        connect(run, &PlanningRun::planned, this, &InvitationCommands::planned);
        wizard->open();
    });
}

void InvitationCommands::invite(const ConversationId &conversation)
{
    guarded(m_context.prompts, m_window, tr("The invitation could not be shown"), [&] {
        const std::optional<Conversation> talk = m_context.open.conversations.find(conversation);
        if (!talk || !isOpen(*talk))
            return;
        auto *wizard = new PlanningWizard(m_window);
        prepare(*wizard, talk->employee);
        new PlanningRun(m_context, wizard, talk); // owned by the wizard
        wizard->open();
    });
}

Language InvitationCommands::languageOf(const ConversationId &conversation) const
{
    const QList<SentForm> sent = m_context.open.forms.of(conversation);
    return sent.isEmpty() ? m_context.open.settings.organisation().language : sent.constLast().language;
}

void InvitationCommands::remind(const ConversationId &conversation)
{
    guarded(m_context.prompts, m_window, tr("The reminder could not be shown"), [&] {
        const std::optional<Conversation> talk = m_context.open.conversations.find(conversation);
        if (!talk)
            return;
        const Employee person =
            m_context.open.employees.find(talk->employee).value_or(EmployeeEntry()).employee;
        const Language language = languageOf(conversation);
        auto *dialog =
            new ReminderDialog({.callName = callName(person),
                                .address = person.email,
                                .subject = invitationSubject(m_context.open.dossier, *talk, language),
                                .letter = reminderLetter(m_context.open.dossier, *talk, language)},
                               m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void InvitationCommands::offerCalendarFile(const ConversationId &conversation)
{
    guarded(m_context.prompts, m_window, tr("The calendar file could not be made"), [&] {
        const std::optional<Conversation> talk = m_context.open.conversations.find(conversation);
        if (!talk)
            return;
        const bool isCancelled = talk->status == ConversationStatus::Cancelled;
        const Employee person =
            m_context.open.employees.find(talk->employee).value_or(EmployeeEntry()).employee;
        m_context.prompts.confirm(
            m_window,
            {.title = isCancelled ? tr("Tell %1 that it is cancelled").arg(callName(person))
                                  : tr("Tell %1 about the new moment").arg(callName(person)),
             .explanation = isCancelled
                 ? tr("The new calendar file takes the conversation out of the calendar.")
                 : tr("The new calendar file moves the conversation in the calendar."),
             .confirm = tr("Save the calendar file…"),
             .decline = tr("Not now")},
            [this, talk = *talk] { saveCalendarFile(talk); });
    });
}

void InvitationCommands::saveCalendarFile(const Conversation &talk)
{
    guarded(m_context.prompts, m_window, tr("The calendar file was not saved"), [&] {
        const QList<OutputFile> files =
            invitationFiles(m_context.open.dossier, {.conversation = talk, .language = languageOf(talk.id)});
        const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        const QFileInfo path(
            m_context.prompts.fileToSave(m_window,
                                         {.title = tr("Save the calendar file"),
                                          .start = QDir(documents).filePath(files.constFirst().name),
                                          .filter = tr("Calendar files (*.ics)")}));
        if (path.fileName().isEmpty())
            return;
        writeFiles(path.absolutePath(), {{path.fileName(), files.constFirst().bytes}});
        m_context.showNews(tr("Saved as %1.").arg(QDir::toNativeSeparators(path.filePath())));
    });
}

} // namespace loopbaan
