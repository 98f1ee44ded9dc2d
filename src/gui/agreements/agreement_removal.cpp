// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/agreements/agreement_removal.h"

#include "app/dossier/open_dossier.h"
#include "gui/guarded.h"
#include "gui/session/session_context.h"

#include <QCoreApplication>

namespace loopbaan {

namespace {

struct AgreementRemoval
{
    Q_DECLARE_TR_FUNCTIONS(AgreementRemoval)
};

} // namespace

void removeAgreement(const SessionContext &context, QWidget *parent, const AgreementId &id)
{
    guarded(context.prompts, parent, AgreementRemoval::tr("The agreement was not deleted"), [&] {
        context.open.agreements.remove(id);
        context.showNews(AgreementRemoval::tr("Agreement deleted. Undo: Ctrl+Z"));
    });
}

} // namespace loopbaan
