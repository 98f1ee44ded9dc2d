// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/planning_run.h"

#include "app/conversations/planning_act.h"
#include "app/dossier/open_dossier.h"
#include "app/language/date_words.h"
#include "app/language/display_language.h"
#include "app/output/output_folder.h"
#include "gui/guarded.h"
#include "gui/papers/form_paper_dialog.h"
#include "gui/planning/mail_opening.h"

#include <QDir>
#include <QStandardPaths>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// The name of a step to undo that no other has.
QString newStep()
{
    return QUuid::createUuid().toString();
}

} // namespace

PlanningRun::PlanningRun(const SessionContext &context, PlanningWizard *wizard,
                         const std::optional<Conversation> &talk)
    : QObject(wizard)
    , m_context(context)
    , m_wizard(*wizard)
    , m_talk(talk)
    , m_isNew(!talk)
    , m_step(newStep())
{
    connectWizard();
}

void PlanningRun::connectWizard()
{
    const PreparationPage &preparation = m_wizard.preparation();
    const InvitationPage &invitation = m_wizard.invitation();
    connect(&m_wizard, &PlanningWizard::preparationShown, this, &PlanningRun::showPreparation);
    connect(&m_wizard, &PlanningWizard::invitationShown, this, &PlanningRun::showInvitation);
    m_wizard.setFinish([this] { return finish(); });
    connect(&m_wizard, &QDialog::finished, this, &PlanningRun::tell);
    connect(&preparation, &PreparationPage::wordsWanted, this,
            [this] { showQuestions(m_wizard.preparation().request()); });
    connect(&preparation, &PreparationPage::usualWanted, this, [this] {
        FormRequest request = m_wizard.preparation().request();
        request.questions = m_context.open.forms.usual(talk()).questions;
        showQuestions(request);
    });
    connect(&preparation, &PreparationPage::viewWanted, this, &PlanningRun::showForm);
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

FormRequest PlanningRun::form() const
{
    return m_isPrepared ? m_wizard.preparation().request() : m_context.open.forms.suggestion(talk());
}

bool PlanningRun::hasForm() const
{
    return !askedIn(m_wizard.preparation().request().questions).isEmpty();
}

void PlanningRun::showPreparation()
{
    guarded(m_context.prompts, &m_wizard, tr("The questions could not be read"), [this] {
        const FormRequest request = m_context.open.forms.suggestion(talk());
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

void PlanningRun::showForm()
{
    guarded(m_context.prompts, &m_wizard, tr("The form could not be shown"), [this] {
        const Form form = m_context.open.forms.preview(m_wizard.preparation().request(), talk());
        auto *dialog = new FormPaperDialog(form, &m_wizard);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
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
        m_wizard.invitation().showNotice({});
    });
}

void PlanningRun::store(bool sendsForm, bool isInvited)
{
    const PlannedTalk planned = carryOut(m_context.open.dossier,
                                         {.talk = m_talk,
                                          .request = m_talk ? PlanningRequest() : m_wizard.request(),
                                          .form = form(),
                                          .sendsForm = sendsForm,
                                          .isInvited = isInvited},
                                         m_step);
    m_talk = planned.talk;
    if (planned.form)
        m_form = planned.form;
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
        writePackage(folder);
    } catch (const std::exception &error) {
        const Failure failure = failureOf(tr("The package was not saved."), error);
        m_wizard.invitation().showFailure(
            QStringList{failure.what, failure.why, failure.advice}.join(u' ').simplified());
    }
}

/// What could not be written is not planned and did not go out.
void PlanningRun::writePackage(const QString &folder)
{
    const InvitationParts formParts = InvitationPart::Page | InvitationPart::FormFile | InvitationPart::Paper;
    const bool isSending = !m_form && hasForm() && (m_wizard.invitation().parts() & formParts);
    const bool isNews = isSending || !m_talk;
    if (isNews) {
        m_step = newStep();
        store(isSending, false);
    }
    if (!m_talk)
        return;
    try {
        write(folder);
    } catch (const std::exception &) {
        if (isNews)
            takeBack();
        throw;
    }
    m_wizard.settle();
}

void PlanningRun::takeBack()
{
    m_context.open.dossier.takeBack();
    if (m_form && !m_context.open.forms.form(m_form->id))
        m_form.reset();
    if (m_isNew && !m_context.open.conversations.find(m_talk->id))
        m_talk.reset();
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

bool PlanningRun::finish()
{
    try {
        store(false, m_wizard.invitation().isSent());
        return m_talk.has_value();
    } catch (const std::exception &error) {
        m_context.prompts.showFailure(
            &m_wizard,
            failureOf(m_isNew ? tr("The conversation was not planned") : tr("The invitation was not noted"),
                      error));
        return false;
    }
}

void PlanningRun::tell()
{
    if (m_talk && m_isNew)
        emit planned(m_talk->id);
}

} // namespace loopbaan
