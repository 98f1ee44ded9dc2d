// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/conversations/invitation_files.h"

#include "app/dossier/dossier.h"
#include "core/content/catalogue.h"
#include "core/plan/pop_file_name.h"
#include "documents/pop/document_words.h"
#include "exchange/calendar/invitation.h"
#include "storage/stores/stores.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int daysToReturnForm = 3; ///< so long before the conversation the form should be back

/// Everything an invitation speaks of.
struct InvitationSubject
{
    Organisation organisation{};
    Employee employee{};
    Conversation conversation{};
    QString occasion{}; ///< empty: not to be named
    QDate today{};
};

/// `text` without the sentence that `word` stands in.
QString withoutSentence(const QString &text, const QString &word)
{
    const qsizetype at = text.indexOf(word);
    if (at < 0)
        return text;
    const qsizetype from = text.lastIndexOf(u". "_s, at) + 1;
    const qsizetype to = text.indexOf(u'.', at) + 1;
    return text.first(from) + text.sliced(to);
}

/// The letter with only those names in it that there is something to say for.
QString letterPattern(const InvitationSubject &subject)
{
    QString pattern = Catalogue::shipped().text(u"let.invite"_s, subject.organisation.language);
    if (subject.conversation.place.isEmpty())
        pattern.replace(u"{place}, "_s, QString());
    if (subject.occasion.isEmpty())
        pattern = withoutSentence(pattern, u"{occasion}"_s);
    return pattern;
}

/// Some days before the conversation, but not before today.
QDate formReturnDate(const InvitationSubject &subject)
{
    return std::max(subject.today, subject.conversation.date.addDays(-daysToReturnForm));
}

QString letter(const InvitationSubject &subject)
{
    const DocumentWords words(Catalogue::shipped(), subject.organisation.language);
    const Conversation &conversation = subject.conversation;
    const QString text = filled(letterPattern(subject),
                                {{"employee"_L1, callName(subject.employee)},
                                 {"date"_L1, words.date(conversation.date)},
                                 {"time"_L1, conversation.time.toString(u"HH:mm")},
                                 {"place"_L1, conversation.place},
                                 {"minutes"_L1, QString::number(conversation.minutes)},
                                 {"occasion"_L1, subject.occasion},
                                 {"purpose"_L1, subject.organisation.framework.purpose},
                                 {"return_date"_L1, words.date(formReturnDate(subject))},
                                 {"manager"_L1, conversation.partner}});
    return QString(text).replace(u" \n"_s, u"\n"_s).trimmed() + u'\n';
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
    if (!showsOccasion(conversation))
        return {};
    const std::optional<Occasion> own = stores.occasions.find({conversation.occasion});
    const DocumentWords words(Catalogue::shipped(), language);
    return own ? own->text : words.textOrOwn(conversation.occasion);
}

InvitationSubject subjectOf(const Dossier &dossier, const Conversation &conversation)
{
    const Stores &stores = dossier.stores();
    const Organisation organisation = stores.organisations.current();
    return {.organisation = organisation,
            .employee = stores.employees.find(conversation.employee).value_or(Employee()),
            .conversation = conversation,
            .occasion = occasionOf(stores, conversation, organisation.language),
            .today = dossier.today()};
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
