// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/closing/match_page.h"

#include "app/dossier/open_dossier.h"
#include "gui/session/guarded_store.h"

#include "ui_match_page.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct Box
{
    SavedText *edit;
    QString MatchSheet::*text;
};

std::array<Box, 4> boxesOf(const Ui::MatchPage &ui)
{
    return {{{ui.wishesEdit, &MatchSheet::employeeWishes},
             {ui.needsEdit, &MatchSheet::organisationNeeds},
             {ui.possibilitiesEdit, &MatchSheet::employeePossibilities},
             {ui.offersEdit, &MatchSheet::organisationPossibilities}}};
}

} // namespace

MatchPage::MatchPage(const TalkContext &context, QWidget *parent)
    : ClosingPage(parent)
    , m_ui(std::make_unique<Ui::MatchPage>())
    , m_context(context)
{
    m_ui->setupUi(this);
    connectBoxes();
}

MatchPage::~MatchPage() = default;

void MatchPage::showTalk(const Conversation &talk)
{
    m_talk = talk.id;
    const EmployeeEntry entry = m_context.open.employees.find(talk.employee).value_or(EmployeeEntry());
    const QString name = callName(entry.employee);
    m_ui->wishesLabel->setText(tr("%1: wishes").arg(name));
    m_ui->possibilitiesLabel->setText(tr("%1: possibilities").arg(name));
    const MatchSheet sheet = m_context.open.matchSheets.of(talk.id);
    for (const Box &box : boxesOf(*m_ui))
        box.edit->setStoredText(sheet.*box.text);
}

void MatchPage::takeKeyboard()
{
    m_ui->wishesEdit->setFocus(Qt::OtherFocusReason);
}

QString MatchPage::title() const
{
    return tr("Match sheet");
}

void MatchPage::changeEvent(QEvent *event)
{
    ClosingPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

void MatchPage::connectBoxes()
{
    for (const Box &box : boxesOf(*m_ui)) {
        box.edit->setReadOnly(m_context.open.dossier.isReadOnly());
        connect(box.edit, &SavedText::typing, this, &ClosingPage::typing);
        connect(box.edit, &SavedText::textToStore, this, [this, field = box.text](const QString &text) {
            guardedStore(m_context, this, tr("What you typed was not saved"),
                         [&] { m_context.open.matchSheets.write(m_talk, field, text); });
        });
    }
}

} // namespace loopbaan
