// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/planning_run.h"

#include "app/dossier/open_dossier.h"
#include "app/language/date_words.h"
#include "app/language/display_language.h"
#include "app/output/output_folder.h"
#include "core/talk/formality_scope.h"
#include "gui/guarded.h"
#include "gui/planning/mail_opening.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace loopbaan {

PlanningRun::PlanningRun(const SessionContext &context, PlanningWizard *wizard,
                         const std::optional<Conversation> &talk)
    : QObject(wizard)
    , m_context(context)
    , m_wizard(*wizard)
    , m_talk(talk)
    , m_isNew(!talk)
{
    connectWizard();
}

void PlanningRun::connectWizard()
{
    const PreparationPage &preparation = m_wizard.preparation();
    const InvitationPage &invitation = m_wizard.invitation();
    connect(&m_wizard, &PlanningWizard::preparationShown, this, &PlanningRun::showPreparation);
    connect(&m_wizard, &PlanningWizard::invitationShown, this, &PlanningRun::showInvitation);
    connect(&m_wizard, &QDialog::finished, this, &PlanningRun::finish);
    connect(&preparation, &PreparationPage::languageChosen, this,
            [this] { showQuestions(m_wizard.preparation().request()); });
    connect(&preparation, &PreparationPage::usualWanted, this, [this] {
        FormRequest request = m_wizard.preparation().request();
        request.questions = m_context.open.forms.suggestion(talk()).questions;
        showQuestions(request);
    });
    connect(&invitation, &InvitationPage::packageWanted, this, &PlanningRun::savePackage);
    connect(&invitation, &InvitationPage::mailWanted, this, &PlanningRun::openMail);
    connect(&m_context.open.dossier, &Dossier::changed, this, &PlanningRun::followSettings);
}

/// What is set beside the wizard applies in it at once.
void PlanningRun::followSettings()
{
    if (m_talk)
        return;
    guarded(m_context.prompts, &m_wizard, tr("The settings could not be read"), [this] {
        m_wizard.followSettings(m_context.open.conversations.occasions(m_context.language.current()));
    });
}

Conversation PlanningRun::talk() const
{
    return m_talk ? *m_talk : m_context.open.conversations.draft(m_wizard.request());
}

FormRequest PlanningRun::suggestion() const
{
    const Conversation conversation = talk();
    FormRequest request = m_context.open.forms.suggestion(conversation);
    if (!scopeOf(conversation.formality).asksPreparation) {
        for (SetQuestion &question : request.questions)
            question.isOn = false;
    }
    return request;
}

/// What nothing keeps until the form goes out.
bool PlanningRun::hasOwnChoices() const
{
    FormRequest chosen = m_wizard.preparation().request();
    FormRequest usual = suggestion();
    chosen.conversation = usual.conversation;
    return !m_form && hasForm() && chosen != usual;
}

bool PlanningRun::hasForm() const
{
    return !askedIn(m_wizard.preparation().request().questions).isEmpty();
}

void PlanningRun::showPreparation()
{
    guarded(m_context.prompts, &m_wizard, tr("The questions could not be read"), [this] {
        const FormRequest request = suggestion();
        if (std::exchange(m_isPrepared, true))
            m_wizard.preparation().followDays(request);
        else
            showQuestions(request);
    });
}

void PlanningRun::showQuestions(const FormRequest &request)
{
    guarded(m_context.prompts, &m_wizard, tr("The questions could not be read"),
            [&] { m_wizard.preparation().setForm(request, m_context.open.forms.choices(request)); });
}

LetterOrder PlanningRun::letterOrder() const
{
    const FormRequest request = m_wizard.preparation().request();
    LetterOrder order{
        .conversation = talk(), .language = request.language, .hasForm = hasForm(), .dueOn = request.dueOn};
    if (!m_talk) {
        const Occasion own = m_wizard.request().ownOccasion;
        order.newOccasion = own.sensitive ? QString() : own.text.simplified();
        if (own.sensitive)
            order.conversation.occasionSensitive = true;
    }
    return order;
}

QList<InvitationFileLine> PlanningRun::fileLines() const
{
    const InvitationOrder order{.conversation = talk(),
                                .language = m_wizard.preparation().request().language};
    const auto line = [&](InvitationPart part, const QString &explanation, bool isPossible) {
        return InvitationFileLine{part, invitationFileName(m_context.open.dossier, order, part), explanation,
                                  isPossible};
    };
    const QString moment =
        momentText(order.conversation.date, order.conversation.time, m_context.open.dossier.today());
    return {line(InvitationPart::Calendar, tr("for the calendar: %1").arg(moment), true),
            line(InvitationPart::Page, tr("form for a browser, also on a phone"), hasForm()),
            line(InvitationPart::FormFile, tr("form for who has this program too"), hasForm()),
            line(InvitationPart::Paper, tr("form to print, for who has no computer"), hasForm())};
}

void PlanningRun::showInvitation()
{
    guarded(m_context.prompts, &m_wizard, tr("The invitation could not be shown"), [this] {
        m_wizard.invitation().setFiles(fileLines());
        m_wizard.invitation().setLetter(invitationLetter(m_context.open.dossier, letterOrder()));
        if (!m_form)
            m_wizard.invitation().showNotice(
                hasOwnChoices() ? tr("Save the package to keep the questions and the days that you chose.")
                                : QString());
    });
}

void PlanningRun::plan()
{
    if (m_talk)
        return;
    m_talk = m_context.open.conversations.plan(m_wizard.request()).conversation;
    m_wizard.settle();
}

void PlanningRun::savePackage()
{
    const QString folder = m_context.prompts.folder(
        &m_wizard,
        {.title = tr("The folder for the invitation"),
         .start = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
         .filter = {}});
    if (folder.isEmpty())
        return;
    try {
        plan();
        if (m_talk)
            writePackage(folder);
    } catch (const std::exception &error) {
        const Failure failure = failureOf(tr("The package was not saved."), error);
        m_wizard.invitation().showFailure(
            QStringList{failure.what, failure.why, failure.advice}.join(u' ').simplified());
    }
}

/// A form that could not be written did not go out.
void PlanningRun::writePackage(const QString &folder)
{
    const InvitationParts formParts = InvitationPart::Page | InvitationPart::FormFile | InvitationPart::Paper;
    const bool isSending = !m_form && hasForm() && (m_wizard.invitation().parts() & formParts);
    if (isSending) {
        FormRequest request = m_wizard.preparation().request();
        request.conversation = m_talk->id;
        m_form = m_context.open.forms.send(request);
    }
    try {
        write(folder);
    } catch (const std::exception &) {
        if (isSending) {
            m_form.reset();
            m_context.open.dossier.undo();
        }
        throw;
    }
    m_wizard.settle();
}

void PlanningRun::write(const QString &folder)
{
    const InvitationOrder order{.conversation = *m_talk,
                                .language = m_wizard.preparation().request().language,
                                .form = m_form,
                                .parts = m_wizard.invitation().parts()};
    const QList<OutputFile> files = withFreeNames(invitationFiles(m_context.open.dossier, order), folder);
    writeFiles(folder, files);
    m_wizard.invitation().showSaved(tr("%n file(s) saved in %1.", nullptr, static_cast<int>(files.size()))
                                        .arg(QDir::toNativeSeparators(folder)));
}

void PlanningRun::openMail()
{
    guarded(m_context.prompts, &m_wizard, tr("The mail program could not be opened"), [this] {
        const Conversation conversation = talk();
        const EmployeeEntry entry =
            m_context.open.employees.find(conversation.employee).value_or(EmployeeEntry());
        const QString subject = invitationSubject(m_context.open.dossier, conversation,
                                                  m_wizard.preparation().request().language);
        m_wizard.invitation().showNotice(
            openLetter(entry.employee.email, subject, m_wizard.invitation().letter()));
    });
}

void PlanningRun::finish(int result)
{
    guarded(m_context.prompts, m_wizard.parentWidget(), tr("The conversation was not planned"), [&] {
        if (result == QDialog::Accepted) {
            plan();
            if (m_talk && m_wizard.invitation().isSent())
                m_context.open.conversations.setInvited(m_talk->id, m_context.open.dossier.today());
        }
        if (m_talk && m_isNew)
            emit planned(m_talk->id);
    });
}

} // namespace loopbaan
