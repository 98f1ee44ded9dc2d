// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/settings_pages.h"

#include "app/dossier/open_dossier.h"
#include "gui/session/session_context.h"
#include "gui/settings/guide_part.h"
#include "gui/settings/look_page.h"
#include "gui/settings/minutes_part.h"
#include "gui/settings/organisation_page.h"
#include "gui/settings/question_sets_part.h"
#include "gui/settings/set_questions_part.h"

#include <QCoreApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int partSpacing = 22;

struct SettingsPages
{
    Q_DECLARE_TR_FUNCTIONS(SettingsPages)
};

QString dossierHint(bool readOnly)
{
    return readOnly
        ? SettingsPages::tr("You can read this dossier, not change it.")
        : SettingsPages::tr("Changes apply at once and are kept in this dossier. Ctrl+Z undoes them.");
}

/// One part below the other; the second has the room that is left.
template<typename First, typename Second>
QWidget *pageOf(const SessionContext &context, QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 2, 18, 14);
    layout->setSpacing(partSpacing);
    layout->addWidget(new First(context, page));
    layout->addWidget(new Second(context, page), 1);
    return page;
}

QWidget *questionsPage(const SessionContext &context, QWidget *parent)
{
    QWidget *page = pageOf<QuestionSetsPart, SetQuestionsPart>(context, parent);
    auto *sets = page->findChild<QuestionSetsPart *>();
    auto *questions = page->findChild<SetQuestionsPart *>();
    QObject::connect(sets, &QuestionSetsPart::setChosen, questions, &SetQuestionsPart::showSet);
    questions->showSet(sets->chosen());
    return page;
}

} // namespace

QList<SettingsPage> dossierSettings(const SessionContext &context)
{
    const auto hint = [readOnly = context.open.dossier.isReadOnly()] { return dossierHint(readOnly); };
    return {{.id = u"organisation"_s,
             .icon = u"building"_s,
             .title = [] { return SettingsPages::tr("Organisation and framework"); },
             .hint = hint,
             .build = [context](QWidget *parent) { return new OrganisationPage(context, parent); }},
            {.id = u"talk"_s,
             .icon = u"chat-quote"_s,
             .title = [] { return SettingsPages::tr("Conversation and guide"); },
             .hint = hint,
             .build = [context](QWidget *parent) { return pageOf<MinutesPart, GuidePart>(context, parent); }},
            {.id = u"questions"_s,
             .icon = u"ui-checks"_s,
             .title = [] { return SettingsPages::tr("Questions of the form"); },
             .hint = hint,
             .build = [context](QWidget *parent) { return questionsPage(context, parent); }}};
}

SettingsPage lookSettings(ViewCommands &commands, QAction &clock)
{
    return {
        .id = u"look"_s,
        .icon = u"translate"_s,
        .title = [] { return SettingsPages::tr("Language and look"); },
        .hint = [] { return SettingsPages::tr("Changes apply at once, to every dossier on this computer."); },
        .build = [&commands, &clock](QWidget *parent) { return new LookPage(commands, clock, parent); }};
}

} // namespace loopbaan
