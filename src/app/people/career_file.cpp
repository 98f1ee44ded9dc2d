// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/career_file.h"

#include "app/dossier/dossier.h"
#include "storage/stores/stores.h"

namespace loopbaan {

std::optional<CareerFile> careerFile(Dossier &dossier, const EmployeeId &id, Language language)
{
    const std::optional<EmployeeFile> file = EmployeeService(dossier).file(id);
    if (!file)
        return std::nullopt;
    return CareerFile{.file = *file,
                      .occasions = ConversationService(dossier).occasions(language),
                      .framework = dossier.stores().organisations.current().framework,
                      .language = language,
                      .today = dossier.today()};
}

} // namespace loopbaan
