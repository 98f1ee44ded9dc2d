// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/form/greeting_page.h"

#include "app/form/filled_form.h"
#include "gui/widgets/breakable_text.h"

#include "ui_greeting_page.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

GreetingPage::GreetingPage(const FilledForm &filled, QWidget *parent)
    : FormPage(parent)
    , m_ui(std::make_unique<Ui::GreetingPage>())
{
    m_ui->setupUi(this);
    const FormWords &words = filled.words();
    const Form &form = filled.form();
    m_ui->organisationLabel->setText(breakable(form.organisation));
    m_ui->organisationLabel->setVisible(!form.organisation.isEmpty());
    m_ui->titleLabel->setText(words.say(u"title"_s));
    m_ui->greetingLabel->setText(breakable(words.say(u"greeting"_s, {{u"employee"_s, form.givenName}})));
    m_ui->welcomeLabel->setText(words.say(u"welcome"_s));
    m_ui->privacyLabel->setText(breakable(words.say(u"keptHere"_s)));
    m_ui->pageArea->setAccessibleName(words.say(u"title"_s));
    if (isPast(form, filled.today()))
        m_ui->pastBar->showMessage(Tone::Soon, words.say(u"past"_s));
    showTalk(filled);
}

GreetingPage::~GreetingPage() = default;

/// The page scrolls with the keyboard: there is nothing to fill in.
void GreetingPage::takeKeyboard()
{
    m_ui->pageArea->setFocus(Qt::OtherFocusReason);
}

void GreetingPage::showTalk(const FilledForm &filled)
{
    const FormWords &words = filled.words();
    const Form &form = filled.form();
    const QString start = words.startOfTalk();
    QStringList lines;
    if (!form.place.isEmpty())
        lines << words.say(u"place"_s, {{u"place"_s, form.place}});
    if (!form.manager.isEmpty())
        lines << words.say(u"with"_s, {{u"name"_s, form.manager}});
    if (form.due.isValid())
        lines << words.say(u"due"_s, {{u"date"_s, words.longDay(form.due)}});
    m_ui->startLabel->setText(start);
    m_ui->startLabel->setVisible(!start.isEmpty());
    m_ui->whereLabel->setText(breakable(lines.join(u'\n')));
    m_ui->whereLabel->setVisible(!lines.isEmpty());
    m_ui->talkPart->setVisible(!start.isEmpty() || !lines.isEmpty());
}

} // namespace loopbaan
