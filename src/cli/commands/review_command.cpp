// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/dossier_access.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct ReviewCommand
{
    Q_DECLARE_TR_FUNCTIONS(ReviewCommand)
};

constexpr qsizetype longestNote = 4000; ///< characters, as the texts of an agreement

QString givenNote(const Invocation &invocation)
{
    const QString note = invocation.text(u"note"_s).trimmed();
    if (note.size() > longestNote)
        invocation.refuse(ReviewCommand::tr("--note is longer than 4000 characters"),
                          ReviewCommand::tr("shorten it"));
    return note;
}

ExitStatus runReview(const Invocation &invocation)
{
    const AgreementStatus status = invocation.choice<AgreementStatus>(u"status"_s).value();
    const ReviewEntry entry{
        .status = status, .note = givenNote(invocation), .newDue = invocation.date(u"due"_s)};
    const auto dossier = openDossier(invocation, Dossier::Access::Write);
    dossier->agreements.review(givenAgreement(invocation, *dossier).id, entry);
    if (entry.newDue.isValid() && entry.newDue < dossier->dossier.today() && isOpen(status))
        invocation.console().remark(
            ReviewCommand::tr("%1 is past already").arg(entry.newDue.toString(Qt::ISODate)));
    return ExitStatus::Done;
}

} // namespace

Command reviewCommand()
{
    return {.name = u"review"_s,
            .usage = u"DOSSIER --agreement A --status STATUS [--note TEXT] [--due DATE]"_s,
            .purpose = ReviewCommand::tr("Notes what came of an agreement."),
            .arguments = {u"DOSSIER"_s},
            .options = {{u"agreement"_s, u"A"_s, ReviewCommand::tr("id of the agreement"),
                         CommandOption::Required},
                        {u"status"_s, u"STATUS"_s,
                         ReviewCommand::tr("planned, in_progress, reached, partly, not_reached or dropped"),
                         CommandOption::Required},
                        {u"note"_s, u"TEXT"_s, ReviewCommand::tr("what there is to say about it")},
                        {u"due"_s, u"DATE"_s, ReviewCommand::tr("the day it moves to")}},
            .run = &runReview};
}

} // namespace loopbaan
