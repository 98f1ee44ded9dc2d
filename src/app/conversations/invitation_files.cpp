// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/conversations/invitation_files.h"

#include "app/dossier/dossier.h"
#include "core/content/catalogue.h"
#include "core/conversation/told_conversation.h"
#include "core/plan/pop_file_name.h"
#include "documents/pop/document_words.h"
#include "exchange/calendar/invitation.h"
#include "storage/stores/stores.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// Everything an invitation speaks of.
struct InvitationSubject
{
    Organisation organisation{};
    Employee employee{};
    Conversation conversation{};
    QString occasion{}; ///< empty: not to be named
};

QString momentSentence(const InvitationSubject &subject, const DocumentWords &words)
{
    const Conversation &conversation = subject.conversation;
    const QString id = conversation.place.isEmpty() ? u"let.invite.when"_s : u"let.invite.when_at"_s;
    return words.text(id,
                      {{"date"_L1, words.date(conversation.date)},
                       {"time"_L1, conversation.time.toString(u"HH:mm")},
                       {"place"_L1, conversation.place},
                       {"minutes"_L1, QString::number(conversation.minutes)}});
}

/// When, why and what for, as far as there is something to say.
QString firstParagraph(const InvitationSubject &subject, const DocumentWords &words)
{
    QStringList sentences{momentSentence(subject, words)};
    if (!subject.occasion.isEmpty())
        sentences << words.text(u"let.invite.occasion"_s, {{"occasion"_L1, subject.occasion}});
    if (!subject.organisation.framework.purpose.isEmpty())
        sentences << subject.organisation.framework.purpose;
    return sentences.join(u' ');
}

QString letter(const InvitationSubject &subject)
{
    const DocumentWords words(Catalogue::shipped(), subject.organisation.language);
    const QStringList paragraphs{
        words.text(u"let.invite.greeting"_s, {{"employee"_L1, callName(subject.employee)}}),
        firstParagraph(subject, words), words.text(u"let.invite.steps"_s), words.text(u"let.invite.doubt"_s),
        words.text(u"let.invite.closing"_s, {{"manager"_L1, subject.conversation.partner}})};
    return paragraphs.join(u"\n\n"_s).trimmed() + u'\n';
}

QByteArray calendarFile(const InvitationSubject &subject, const QDateTime &now)
{
    const DocumentWords words(Catalogue::shipped(), subject.organisation.language);
    Invitation invitation = invitationFor(subject.conversation);
    invitation.summary = words.text(u"let.summary"_s, {{"employee"_L1, fullName(subject.employee)}});
    invitation.organiserName = subject.organisation.managerName;
    invitation.organiserEmail = subject.organisation.managerEmail;
    invitation.attendeeName = fullName(subject.employee);
    invitation.attendeeEmail = subject.employee.email;
    invitation.stamp = now;
    if (invitation.kind == InvitationKind::Invite) {
        InvitationSubject withoutOccasion = subject; // calendars are read by many
        withoutOccasion.occasion.clear();
        invitation.description = letter(withoutOccasion);
    }
    return invitationToIcs(invitation);
}

QString occasionOf(const Stores &stores, const Conversation &conversation, Language language)
{
    const DocumentWords words(Catalogue::shipped(), language);
    return words.textOrOwn(toldOccasion(conversation, stores.occasions.all()));
}

InvitationSubject subjectOf(const Dossier &dossier, const Conversation &conversation)
{
    const Stores &stores = dossier.stores();
    const Organisation organisation = stores.organisations.current();
    return {.organisation = organisation,
            .employee = stores.employees.find(conversation.employee).value_or(Employee()),
            .conversation = conversation,
            .occasion = occasionOf(stores, conversation, organisation.language)};
}

} // namespace

QList<OutputFile> invitationFiles(const Dossier &dossier, const Conversation &conversation)
{
    const InvitationSubject subject = subjectOf(dossier, conversation);
    const QString name = personalFileName(u"Loopbaangesprek"_s, subject.employee, conversation.date);
    QList<OutputFile> files{{name + u".ics"_s, calendarFile(subject, dossier.now())}};
    if (conversation.status != ConversationStatus::Cancelled)
        files << OutputFile{name + u".txt"_s, letter(subject).toUtf8()};
    return files;
}

} // namespace loopbaan
