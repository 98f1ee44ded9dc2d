// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/career_file.h"

#include "app/dossier/dossier.h"
#include "app/preparation/preparation_service.h"
#include "core/talk/formality_scope.h"
#include "storage/stores/stores.h"

namespace loopbaan {

namespace {

QHash<ConversationId, Readiness> readinessOf(const QList<Conversation> &talks, Dossier &dossier)
{
    QHash<ConversationId, Readiness> readiness;
    for (const Conversation &talk : talks) {
        if (isOpen(talk) && scopeOf(talk.formality).asksPreparation)
            readiness.insert(talk.id, PreparationService(dossier).readiness(talk.id));
    }
    return readiness;
}

} // namespace

std::optional<CareerFile> careerFile(Dossier &dossier, const EmployeeId &id, Language language)
{
    const std::optional<EmployeeFile> file = EmployeeService(dossier).file(id);
    if (!file)
        return std::nullopt;
    return CareerFile{.file = *file,
                      .occasions = ConversationService(dossier).occasions(language),
                      .framework = dossier.stores().organisations.current().framework,
                      .language = language,
                      .today = dossier.today(),
                      .readiness = readinessOf(file->conversations, dossier)};
}

} // namespace loopbaan
