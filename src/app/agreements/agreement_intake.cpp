// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreements/agreement_intake.h"

#include "app/agreements/agreement_service.h"
#include "app/dossier/dossier.h"
#include "app/problems/json_problems.h"
#include "exchange/agreements/agreement_file.h"
#include "exchange/listing/smart_json.h"
#include "storage/stores/stores.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct Intake
{
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

void sortInto(const QList<JsonProblem> &problems, QList<ProblemText> &refused, QList<ProblemText> &remarks)
{
    for (const JsonProblem &problem : problems)
        (refuses(problem.reason) ? refused : remarks) << problemText(problem);
}

ProblemText belongsToAnother(const AgreementEntry &entry)
{
    return {Intake::tr("%1 was refused").arg(entry.path + u"/id"_s),
            Intake::tr("an agreement of another employee has this id"),
            Intake::tr("choose another id, or leave it out")};
}

/// What is strange about a new date, though it is stored as it is.
void remarkOnDate(const AgreementEntry &entry, QDate today, QList<ProblemText> &remarks)
{
    const QDate due = entry.agreement.due;
    if (due.isValid() && due < today)
        remarks << ProblemText{Intake::tr("%1 was stored as it is").arg(entry.path + u"/due"_s),
                               Intake::tr("%1 is past already").arg(due.toString(Qt::ISODate)),
                               Intake::tr("check the date")};
}

/// `entry` as the dossier will have it; nothing when its id is taken by somebody else's agreement.
std::optional<Agreement> agreementOf(const AgreementEntry &entry, const Conversation &conversation,
                                     const AgreementService &agreements, QDate today)
{
    const Agreement fresh{.id = entry.agreement.id,
                          .employee = conversation.employee,
                          .conversation = conversation.id,
                          .language = entry.agreement.language};
    if (fresh.id.isNull())
        return merged(fresh, entry, today);
    const std::optional<Agreement> known = agreements.find(fresh.id);
    if (known && known->employee != conversation.employee)
        return std::nullopt;
    return merged(known.value_or(fresh), entry, today);
}

ProblemText notOne()
{
    return {Intake::tr("nothing was looked at"), Intake::tr("the coach reads one agreement at a time"),
            Intake::tr("give one JSON object")};
}

} // namespace

AgreementIntake takeOver(Dossier &dossier, const QByteArray &json, const Conversation &conversation)
{
    AgreementService agreements(dossier);
    const AgreementFile file = readAgreements(json, dossier.stores().organisations.current().language);
    AgreementIntake intake;
    sortInto(file.problems, intake.refused, intake.remarks);
    QList<Agreement> accepted;
    for (const AgreementEntry &entry : file.entries) {
        const auto agreement = agreementOf(entry, conversation, agreements, dossier.today());
        if (!agreement) {
            intake.refused << belongsToAnother(entry);
            continue;
        }
        accepted << *agreement;
        if (isOpen(agreement->status))
            remarkOnDate(entry, dossier.today(), intake.remarks);
    }
    intake.stored = agreements.save(accepted);
    return intake;
}

CoachReading readForCoach(const QByteArray &json, Language language, QDate today)
{
    const AgreementFile file = readAgreements(json, language);
    CoachReading reading;
    sortInto(file.problems, reading.refused, reading.remarks);
    if (file.entries.size() + file.refused != 1) {
        if (reading.refused.isEmpty())
            reading.refused << notOne();
        return reading;
    }
    if (file.entries.isEmpty())
        return reading;
    const AgreementEntry &entry = file.entries.first();
    reading.agreement = merged({.language = entry.agreement.language}, entry, today);
    if (!entry.given.testFlag(AgreementKey::Owner))
        reading.agreement->owner.reset(); // the coach reads what is there; only a dossier has a usual owner
    reading.result = smartCoach().check(*reading.agreement, {.today = today});
    return reading;
}

QByteArray smartJson(const CoachReading &reading, Language language)
{
    return smartToJson(reading.result, reading.agreement.value_or(Agreement()).text, Catalogue::shipped(),
                       language);
}

} // namespace loopbaan
