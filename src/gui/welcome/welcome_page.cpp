// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/welcome/welcome_page.h"

#include "app/form/form_opening.h"
#include "app/language/display_language.h"
#include "gui/look/icons.h"

#include "ui_welcome_page.h"

#include <QDropEvent>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// The one file of ours in what is dropped; empty for anything else.
QString fileIn(const QMimeData &dropped)
{
    if (dropped.urls().size() != 1)
        return {};
    const QString path = dropped.urls().constFirst().toLocalFile();
    return path.endsWith(u".lbdossier"_s, Qt::CaseInsensitive) || isFormFileName(path) ? path : QString();
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
{
    setAcceptDrops(true);
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::setRecent(const QList<RecentDossier> &dossiers)
{
    m_recent = dossiers;
    if (m_ui)
        showRecent();
}

void WelcomePage::setLanguage(Language language)
{
    m_language = language;
    if (m_ui)
        showLanguage();
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_ui)
        m_ui->retranslateUi(this);
}

void WelcomePage::showEvent(QShowEvent *event)
{
    if (!m_ui)
        build();
    QWidget::showEvent(event);
}

void WelcomePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void WelcomePage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    emit fileDropped(fileIn(*event->mimeData()));
}

void WelcomePage::build()
{
    m_ui = std::make_unique<Ui::WelcomePage>();
    m_ui->setupUi(this);
    m_ui->newIcon->setIcon(u"folder-plus"_s);
    m_ui->openIcon->setIcon(u"folder2-open"_s);
    m_ui->exampleButton->setIcon(icon(u"eye"_s, Tone::Primary));
    addLanguages();
    showRecent();
    showLanguage();
    connect(m_ui->newButton, &QPushButton::clicked, this, &WelcomePage::newRequested);
    connect(m_ui->openButton, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(m_ui->exampleButton, &QPushButton::clicked, this, &WelcomePage::exampleRequested);
    connect(m_ui->firstTalkButton, &QPushButton::clicked, this, &WelcomePage::firstTalkRequested);
    connect(m_ui->recentList, &RecentList::chosen, this, &WelcomePage::recentChosen);
    connect(m_ui->languageBox, &QComboBox::activated, this,
            [this](int index) { emit languageChosen(m_ui->languageBox->itemData(index).value<Language>()); });
}

void WelcomePage::addLanguages()
{
    for (const auto &entry : enumTexts<Language>)
        m_ui->languageBox->addItem(nativeName(entry.value), QVariant::fromValue(entry.value));
}

void WelcomePage::showRecent()
{
    m_ui->recentList->setDossiers(m_recent);
    m_ui->recentPart->setVisible(!m_recent.isEmpty());
}

void WelcomePage::showLanguage()
{
    m_ui->languageBox->setCurrentIndex(m_ui->languageBox->findData(QVariant::fromValue(m_language)));
}

} // namespace loopbaan
