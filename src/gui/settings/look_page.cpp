// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/look_page.h"

#include "app/language/display_language.h"
#include "gui/window/view_commands.h"

#include "ui_look_page.h"

#include <QAction>
#include <QEvent>

namespace loopbaan {

LookPage::LookPage(ViewCommands &commands, QAction &clock, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LookPage>())
    , m_commands(commands)
{
    m_ui->setupUi(this);
    QStringList languages;
    for (const auto &language : enumTexts<Language>)
        languages.append(nativeName(language.value));
    m_ui->languageBox->setChoices(languages);
    m_ui->clockBox->setChecked(clock.isChecked());
    retranslate();
    m_ui->colorsBar->tabAfter(m_ui->languageBox);
    setTabOrder(m_ui->colorsBar->findChildren<QWidget *>().constLast(), m_ui->sizeField);
    connectFields(clock);
    showChoices();
}

LookPage::~LookPage() = default;

void LookPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
    showChoices();
}

void LookPage::connectFields(QAction &clock)
{
    connect(m_ui->languageBox, &ChoiceBox::choiceMade, &m_commands, [this](std::optional<int> language) {
        m_commands.useLanguage(static_cast<Language>(language.value_or(0)));
    });
    connect(m_ui->colorsBar, &SegmentBar::chosen, &m_commands,
            [this](int scheme) { m_commands.useScheme(static_cast<ColorScheme>(scheme)); });
    connect(m_ui->sizeField, &NumberField::numberToStore, &m_commands,
            [this](int percent) { m_commands.useTextScale(percent / 100.0); });
    connect(m_ui->clockBox, &QCheckBox::clicked, &clock, &QAction::setChecked);
    connect(&clock, &QAction::toggled, m_ui->clockBox, &QCheckBox::setChecked);
    connect(&m_commands, &ViewCommands::chosen, this, &LookPage::showChoices);
}

void LookPage::retranslate()
{
    m_ui->colorsBar->setTexts({tr("As the system"), tr("Light"), tr("Dark")});
}

void LookPage::showChoices()
{
    m_ui->languageBox->setChosen(static_cast<int>(m_commands.language()));
    m_ui->colorsBar->setCurrent(static_cast<int>(m_commands.scheme()));
    m_ui->sizeField->setStoredNumber(qRound(100 * m_commands.textScale()));
}

} // namespace loopbaan
