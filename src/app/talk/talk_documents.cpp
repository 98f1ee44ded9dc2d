// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/talk_documents.h"

#include "app/dossier/dossier.h"
#include "app/talk/feedback_service.h"
#include "app/talk/match_service.h"
#include "core/content/catalogue.h"
#include "core/conversation/told_conversation.h"
#include "core/plan/pop_file_name.h"
#include "documents/match/match_document.h"
#include "documents/paint/pdf.h"
#include "documents/report/report_document.h"
#include "storage/stores/stores.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

QList<WishVersion> versionsOf(const Stores &stores, const QList<Wish> &wishes)
{
    QList<WishVersion> versions;
    for (const Wish &wish : wishes)
        versions += stores.wishVersions.of(wish.id);
    return versions;
}

ReportSources sourcesOf(const Dossier &dossier, const ConversationId &id)
{
    const Stores &stores = dossier.stores();
    const Conversation conversation = stores.conversations.find(id).value_or(Conversation());
    const Employee employee = stores.employees.find(conversation.employee).value_or(Employee());
    const QList<Wish> wishes = stores.wishes.of(employee.id);
    return {.organisation = stores.organisations.current(),
            .employee = employee,
            .department = stores.departments.find(employee.department).value_or(Department()).name,
            .occasions = stores.occasions.all(),
            .conversation = conversation,
            .talk = stores.talks.of(id),
            .phases = stores.phases.of(id),
            .wishes = wishes,
            .wishVersions = versionsOf(stores, wishes),
            .options = stores.options.of(employee.id),
            .agreements = stores.agreements.of(employee.id),
            .points = stores.openPoints.of(id),
            .feedback = stores.feedback.of(id).value_or(ConversationFeedback())};
}

MatchSubject matchSubject(const Dossier &dossier, const Conversation &conversation, const Employee &employee,
                          Language language)
{
    const Organisation organisation = dossier.stores().organisations.current();
    return {.organisation = organisation.name,
            .employee = fullName(employee),
            .employeeCallName = callName(employee),
            .partner = partnerName(conversation, managerName(employee, organisation)),
            .date = conversation.date,
            .language = language};
}

} // namespace

TalkReport talkReport(const Dossier &dossier, const TalkPaperOrder &order)
{
    return composeReport(sourcesOf(dossier, order.conversation), order.language, dossier.today(),
                         order.feedback);
}

Document talkDocument(Dossier &dossier, const TalkPaperOrder &order)
{
    if (order.paper == TalkPaper::Report)
        return reportDocument(talkReport(dossier, order), Catalogue::shipped());
    const Stores &stores = dossier.stores();
    const Conversation conversation = stores.conversations.find(order.conversation).value_or(Conversation());
    const Employee employee = stores.employees.find(conversation.employee).value_or(Employee());
    return matchDocument(MatchService(dossier).of(order.conversation),
                         matchSubject(dossier, conversation, employee, order.language), Catalogue::shipped());
}

OutputFile talkPdf(Dossier &dossier, const TalkPaperOrder &order)
{
    const Stores &stores = dossier.stores();
    const Conversation conversation = stores.conversations.find(order.conversation).value_or(Conversation());
    const Employee employee = stores.employees.find(conversation.employee).value_or(Employee());
    const QString kind = Catalogue::shipped().text(
        order.paper == TalkPaper::Report ? u"rep.file" : u"mat.file", order.language);
    return {personalFileName(kind, employee, conversation.date) + u".pdf"_s,
            toPdf(talkDocument(dossier, order))};
}

} // namespace loopbaan
