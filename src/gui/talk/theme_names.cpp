// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/theme_names.h"

#include "app/dossier/open_dossier.h"
#include "app/language/display_language.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

QString themeNames(const TalkContext &context, const ConversationId &conversation)
{
    QStringList names;
    for (const PreparationTheme theme : context.open.agenda.shared(conversation)) {
        const QString &name = context.catalogue.text(nameOf(theme), context.language.current());
        names << u"%1. %2"_s.arg(QString::number(names.size() + 1), name);
    }
    return names.join(u'\n');
}

} // namespace loopbaan
