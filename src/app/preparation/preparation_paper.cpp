// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preparation/preparation_paper.h"

#include "app/dossier/dossier.h"
#include "app/preparation/agenda_service.h"
#include "app/preparation/preparation_service.h"
#include "app/talk/prepared_answers.h"
#include "core/conversation/told_conversation.h"
#include "core/plan/pop_agreement.h"
#include "core/plan/pop_file_name.h"
#include "documents/paint/pdf.h"
#include "documents/preparation/preparation_document.h"
#include "storage/stores/stores.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct PaperSubject
{
    Conversation talk{};
    Employee employee{};
};

PaperSubject paperSubject(const Dossier &dossier, const ConversationId &conversation)
{
    const Stores &stores = dossier.stores();
    const Conversation talk = stores.conversations.find(conversation).value_or(Conversation());
    return {talk, stores.employees.find(talk.employee).value_or(Employee())};
}

void addAnswers(const Dossier &dossier, PreparationSheet &sheet, const ConversationId &conversation)
{
    for (const PreparedAnswer &answer :
         preparedAnswers(dossier, conversation, Catalogue::shipped(), sheet.language)) {
        sheet.answers << SheetAnswer{answer.question, answer.text, answer.isToldInPerson};
        sheet.answeredOn =
            sheet.answeredOn.isValid() ? qMax(sheet.answeredOn, answer.writtenOn) : answer.writtenOn;
    }
}

} // namespace

Document preparationPaper(Dossier &dossier, const ConversationId &conversation, Language language)
{
    const PaperSubject subject = paperSubject(dossier, conversation);
    const Organisation organisation = dossier.stores().organisations.current();
    PreparationSheet sheet{.organisation = organisation.name,
                           .employee = fullName(subject.employee),
                           .employeeCallName = callName(subject.employee),
                           .partner = partnerName(subject.talk, managerName(subject.employee, organisation)),
                           .date = subject.talk.date,
                           .composedOn = dossier.today(),
                           .language = language,
                           .careerQuestion = subject.talk.careerQuestion,
                           .preparation = PreparationService(dossier).of(conversation),
                           .agenda = AgendaService(dossier).in(conversation)};
    addAnswers(dossier, sheet, conversation);
    return preparationDocument(sheet, Catalogue::shipped());
}

OutputFile preparationPdf(Dossier &dossier, const ConversationId &conversation, Language language)
{
    const PaperSubject subject = paperSubject(dossier, conversation);
    const QString name = personalFileName(Catalogue::shipped().text(u"prp.file", language), subject.employee,
                                          subject.talk.date);
    return {name + u".pdf"_s, toPdf(preparationPaper(dossier, conversation, language))};
}

} // namespace loopbaan
