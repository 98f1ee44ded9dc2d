// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/minutes_part.h"

#include "app/language/display_language.h"
#include "app/talk/talk_words.h"
#include "gui/session/guarded_store.h"

#include "ui_minutes_part.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int followUpChoice = 0;
constexpr int firstChoice = 1;

bool isShipped(const SettingsService &settings)
{
    const Catalogue &catalogue = Catalogue::shipped();
    return settings.minutes(true) == phaseMinutes(catalogue, {}, true)
        && settings.minutes(false) == phaseMinutes(catalogue, {}, false);
}

} // namespace

MinutesPart::MinutesPart(const SessionContext &context, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::MinutesPart>())
    , m_context(context)
{
    m_ui->setupUi(this);
    m_steps = {{{PhaseId::Opening, m_ui->openingLabel, m_ui->openingField},
                {PhaseId::Evaluation, m_ui->evaluationLabel, m_ui->evaluationField},
                {PhaseId::Exchange, m_ui->exchangeLabel, m_ui->exchangeField},
                {PhaseId::Planning, m_ui->planningLabel, m_ui->planningField},
                {PhaseId::Closing, m_ui->closingLabel, m_ui->closingField}}};
    retranslate();
    m_ui->kindBar->setCurrent(followUpChoice);
    m_ui->kindBar->tabAfter(m_ui->restoreButton);
    connectFields();
    showMinutes();
}

MinutesPart::~MinutesPart()
{
    for (const Step &step : m_steps)
        step.field->disconnect(this);
}

void MinutesPart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
    showMinutes();
}

bool MinutesPart::isFirst() const
{
    return m_ui->kindBar->current() == firstChoice;
}

QString MinutesPart::titleOf(PhaseId phase) const
{
    return loopbaan::titleOf(phase, m_context.language.current());
}

void MinutesPart::connectFields()
{
    for (const Step &step : m_steps) {
        step.field->setDisabled(m_context.open.dossier.isReadOnly());
        connect(step.field, &NumberField::numberToStore, this,
                [this, phase = step.phase](int minutes) { write(phase, minutes); });
    }
    connect(m_ui->kindBar, &SegmentBar::chosen, this, &MinutesPart::showMinutes);
    connect(m_ui->restoreButton, &QPushButton::clicked, this, [this] {
        m_ui->openingField->setFocus(Qt::OtherFocusReason); // the button has nothing more to do
        guardedStore(m_context, this, tr("The minutes were not restored"),
                     [this] { m_context.open.settings.restoreMinutes(); });
    });
    connect(&m_context.open.dossier, &Dossier::changed, this, [this](Subjects subjects) {
        if (subjects.testFlag(Subject::House))
            showMinutes();
    });
}

void MinutesPart::retranslate()
{
    m_ui->kindBar->setTexts({tr("Follow-up conversation"), tr("First conversation")});
    for (const Step &step : m_steps)
        step.title->setText(titleOf(step.phase));
}

void MinutesPart::showMinutes()
{
    guarded(m_context.prompts, this, tr("The settings could not be read"), [this] {
        const QList<PhaseMinutes> minutes = m_context.open.settings.minutes(isFirst());
        for (const Step &step : m_steps) {
            for (const PhaseMinutes &one : minutes) {
                if (one.phase == step.phase)
                    step.field->setStoredNumber(one.minutes);
            }
        }
        m_ui->totalValue->setText(tr("%n min", nullptr, totalOf(minutes)));
        showRemark(minutes);
        const bool canRestore = !m_context.open.dossier.isReadOnly() && !isShipped(m_context.open.settings);
        m_ui->restoreButton->setEnabled(canRestore);
    });
}

void MinutesPart::showRemark(const QList<PhaseMinutes> &minutes)
{
    const bool enough = leavesTimeToTalk(minutes);
    const QString text = enough
        ? tr("“%1” and “%2” together have at least half of the time.")
        : tr("“%1” and “%2” together have less than half of the time. They are what a conversation is for.");
    m_ui->remarkLabel->setText(text.arg(titleOf(PhaseId::Exchange), titleOf(PhaseId::Planning)));
    m_ui->remarkLabel->setTone(enough ? Tone::Muted : Tone::Soon);
    m_ui->remarkIcon->setIcon(enough ? u"check2"_s : u"exclamation-circle"_s);
    m_ui->remarkIcon->setTone(enough ? Tone::Muted : Tone::Soon);
}

void MinutesPart::write(PhaseId phase, int minutes)
{
    guardedStore(m_context, this, tr("The minutes were not saved"), [&] {
        PhaseSetting setting = m_context.open.settings.phase(phase);
        (isFirst() ? setting.firstMinutes : setting.followUpMinutes) = minutes;
        m_context.open.settings.setMinutes(setting);
    });
}

} // namespace loopbaan
