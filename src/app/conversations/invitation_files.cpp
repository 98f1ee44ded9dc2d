// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/conversations/invitation_files.h"

#include "app/dossier/dossier.h"
#include "app/preparation/form_files.h"
#include "core/content/catalogue.h"
#include "core/conversation/told_conversation.h"
#include "core/plan/pop_file_name.h"
#include "documents/pop/document_words.h"
#include "exchange/calendar/invitation.h"
#include "storage/stores/stores.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// Everything an invitation speaks of.
struct InvitationSubject
{
    Organisation organisation{};
    Employee employee{};
    LetterOrder letter{};
    QString occasion{}; ///< empty: not to be named
};

DocumentWords wordsIn(Language language)
{
    return {Catalogue::shipped(), language};
}

QString momentSentence(const Conversation &conversation, const DocumentWords &words)
{
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
    QStringList sentences{momentSentence(subject.letter.conversation, words)};
    if (!subject.occasion.isEmpty())
        sentences << words.text(u"let.invite.occasion"_s, {{"occasion"_L1, subject.occasion}});
    if (!subject.organisation.framework.purpose.isEmpty())
        sentences << subject.organisation.framework.purpose;
    return sentences.join(u' ');
}

/// What the form is for, until when, and what about it stays with the employee.
QString formParagraph(const LetterOrder &letter, const DocumentWords &words)
{
    const QString form = letter.dueOn.isValid()
        ? words.text(u"let.invite.form"_s, {{"return_date"_L1, words.date(letter.dueOn)}})
        : words.text(u"let.invite.form_open"_s);
    return form + u' ' + words.text(u"let.invite.private"_s);
}

QString letterAbout(const InvitationSubject &subject)
{
    const DocumentWords words = wordsIn(subject.letter.language);
    QStringList paragraphs{
        words.text(u"let.invite.greeting"_s, {{"employee"_L1, callName(subject.employee)}}),
        firstParagraph(subject, words), words.text(u"let.invite.steps"_s)};
    if (subject.letter.hasForm)
        paragraphs << formParagraph(subject.letter, words);
    paragraphs << words.text(u"let.invite.doubt"_s)
               << words.text(u"let.invite.closing"_s, {{"manager"_L1, subject.letter.conversation.partner}});
    return paragraphs.join(u"\n\n"_s).trimmed() + u'\n';
}

QByteArray calendarFile(const InvitationSubject &subject, const QDateTime &now)
{
    Invitation invitation = invitationFor(subject.letter.conversation);
    invitation.summary = wordsIn(subject.letter.language)
                             .text(u"let.summary"_s, {{"employee"_L1, fullName(subject.employee)}});
    invitation.organiserName = subject.organisation.managerName;
    invitation.organiserEmail = subject.organisation.managerEmail;
    invitation.attendeeName = fullName(subject.employee);
    invitation.attendeeEmail = subject.employee.email;
    invitation.stamp = now;
    if (invitation.kind == InvitationKind::Invite) {
        InvitationSubject withoutOccasion = subject; // calendars are read by many
        withoutOccasion.occasion.clear();
        invitation.description = letterAbout(withoutOccasion);
    }
    return invitationToIcs(invitation);
}

QString occasionOf(const Stores &stores, const LetterOrder &order)
{
    if (!order.newOccasion.isEmpty())
        return order.newOccasion;
    return wordsIn(order.language).textOrOwn(toldOccasion(order.conversation, stores.occasions.all()));
}

Employee employeeOf(const Dossier &dossier, const Conversation &conversation)
{
    return dossier.stores().employees.find(conversation.employee).value_or(Employee());
}

InvitationSubject subjectOf(const Dossier &dossier, const LetterOrder &order)
{
    const Stores &stores = dossier.stores();
    return {.organisation = stores.organisations.current(),
            .employee = employeeOf(dossier, order.conversation),
            .letter = order,
            .occasion = occasionOf(stores, order)};
}

LetterOrder letterOf(const InvitationOrder &order)
{
    return {.conversation = order.conversation,
            .language = order.language,
            .hasForm = order.form.has_value(),
            .dueOn = order.form.value_or(Form()).due};
}

struct PartName
{
    InvitationPart part{};
    QLatin1StringView kind{}; ///< in the catalogue
    QLatin1StringView ending{};
};

constexpr std::array partNames{
    PartName{InvitationPart::Calendar, "let.file"_L1, ".ics"_L1},
    PartName{InvitationPart::Letter, "let.file"_L1, ".txt"_L1},
    PartName{InvitationPart::Page, "let.file.form"_L1, ".html"_L1},
    PartName{InvitationPart::FormFile, "let.file.form"_L1, ".lbform"_L1},
    PartName{InvitationPart::Paper, "let.file.form"_L1, ".pdf"_L1},
};

bool isOfForm(InvitationPart part)
{
    return part == InvitationPart::Page || part == InvitationPart::FormFile || part == InvitationPart::Paper;
}

/// Is there such a file about that talk?
bool exists(InvitationPart part, const InvitationOrder &order)
{
    if (order.conversation.status == ConversationStatus::Cancelled)
        return part == InvitationPart::Calendar;
    return order.parts.testFlag(part) && (order.form || !isOfForm(part));
}

QByteArray bytesOf(InvitationPart part, const Dossier &dossier, const InvitationOrder &order)
{
    switch (part) {
    case InvitationPart::Calendar: return calendarFile(subjectOf(dossier, letterOf(order)), dossier.now());
    case InvitationPart::Letter: return invitationLetter(dossier, letterOf(order)).toUtf8();
    case InvitationPart::Page: return formFile(order.form.value(), FormFileKind::Html);
    case InvitationPart::FormFile: return formFile(order.form.value(), FormFileKind::LbForm);
    case InvitationPart::Paper: return formFile(order.form.value(), FormFileKind::Pdf);
    }
    Q_UNREACHABLE();
}

} // namespace

QString invitationLetter(const Dossier &dossier, const LetterOrder &order)
{
    return letterAbout(subjectOf(dossier, order));
}

QString reminderLetter(const Dossier &dossier, const Conversation &conversation, Language language)
{
    const DocumentWords words = wordsIn(language);
    return words
               .text(u"let.remind"_s,
                     {{"employee"_L1, callName(employeeOf(dossier, conversation))},
                      {"date"_L1, words.date(conversation.date)},
                      {"time"_L1, conversation.time.toString(u"HH:mm")},
                      {"manager"_L1, conversation.partner}})
               .trimmed()
        + u'\n';
}

QString invitationSubject(const Dossier &dossier, const Conversation &conversation, Language language)
{
    return wordsIn(language).text(u"let.summary"_s,
                                  {{"employee"_L1, fullName(employeeOf(dossier, conversation))}});
}

QString invitationFileName(const Dossier &dossier, const InvitationOrder &order, InvitationPart part)
{
    const auto *const name = std::ranges::find(partNames, part, &PartName::part);
    const QString kind = wordsIn(order.language).text(name->kind);
    return personalFileName(kind, employeeOf(dossier, order.conversation), order.conversation.date)
        + name->ending;
}

QList<OutputFile> invitationFiles(const Dossier &dossier, const InvitationOrder &order)
{
    QList<OutputFile> files;
    for (const PartName &name : partNames) {
        if (exists(name.part, order))
            files << OutputFile{invitationFileName(dossier, order, name.part),
                                bytesOf(name.part, dossier, order)};
    }
    return files;
}

} // namespace loopbaan
