// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/welcome/welcome_page.h"

#include "app/language/display_language.h"
#include "gui/look/icons.h"

#include "ui_welcome_page.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WelcomePage>())
{
    m_ui->setupUi(this);
    m_ui->newIcon->setIcon(u"folder-plus"_s);
    m_ui->openIcon->setIcon(u"folder2-open"_s);
    m_ui->exampleButton->setIcon(icon(u"eye"_s, Tone::Primary));
    addLanguages();
    setRecent({});
    connect(m_ui->newButton, &QPushButton::clicked, this, &WelcomePage::newRequested);
    connect(m_ui->openButton, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(m_ui->exampleButton, &QPushButton::clicked, this, &WelcomePage::exampleRequested);
    connect(m_ui->recentList, &RecentList::chosen, this, &WelcomePage::recentChosen);
    connect(m_ui->languageBox, &QComboBox::activated, this,
            [this](int index) { emit languageChosen(m_ui->languageBox->itemData(index).value<Language>()); });
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::setRecent(const QList<RecentDossier> &dossiers)
{
    m_ui->recentList->setDossiers(dossiers);
    m_ui->recentPart->setVisible(!dossiers.isEmpty());
}

void WelcomePage::setLanguage(Language language)
{
    m_ui->languageBox->setCurrentIndex(m_ui->languageBox->findData(QVariant::fromValue(language)));
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

void WelcomePage::addLanguages()
{
    for (const auto &entry : enumTexts<Language>)
        m_ui->languageBox->addItem(nativeName(entry.value), QVariant::fromValue(entry.value));
}

} // namespace loopbaan
