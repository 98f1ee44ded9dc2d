// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/exchange/circumstances_part.h"

#include "app/dossier/open_dossier.h"
#include "app/language/display_language.h"
#include "gui/guarded.h"
#include "gui/look/icons.h"

#include "ui_circumstances_part.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

CircumstancesPart::CircumstancesPart(const TalkContext &context, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CircumstancesPart>())
    , m_context(context)
    , m_words(context.catalogue)
{
    m_ui->setupUi(this);
    m_ui->addButton->setIcon(icon(u"plus"_s, Tone::Primary));
    m_ui->addButton->setDisabled(context.open.dossier.isReadOnly());
    connect(m_ui->addButton, &QPushButton::clicked, this, &CircumstancesPart::add);
}

CircumstancesPart::~CircumstancesPart() = default;

void CircumstancesPart::showCircumstances(const Conversation &talk, const QString &employee)
{
    m_talk = talk;
    const QList<Circumstance> circumstances = m_context.open.circumstances.of(talk.id);
    m_ui->rowsCard->setVisible(!circumstances.isEmpty());
    m_ui->noticeLabel->setVisible(!circumstances.isEmpty());
    m_ui->noticeLabel->setText(m_context.catalogue.text(u"pri.medical"_s, m_context.language.current()));
    m_rows.show(
        *m_ui->rowsLayout, circumstances, [this] { return makeRow(); },
        [&](CircumstanceRow &row, const Circumstance &circumstance) {
            row.showCircumstance(circumstance, employee, warningOn(circumstance.consequence));
        });
}

void CircumstancesPart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

CircumstanceRow *CircumstancesPart::makeRow()
{
    auto *row = new CircumstanceRow(m_ui->rowsCard);
    CircumstanceService &service = m_context.open.circumstances;
    row->setReadOnly(m_context.open.dossier.isReadOnly());
    connect(row, &CircumstanceRow::typing, this, &CircumstancesPart::typing);
    connect(row, &CircumstanceRow::textToStore, this, [this, row, &service](const QString &text) {
        run(tr("What you typed was not saved"), [&] { service.write(m_rows.idOf(*row), text); });
    });
    connect(row, &CircumstanceRow::categoryChosen, this,
            [this, row, &service](CircumstanceCategory category) {
                run(tr("The circumstance was not changed"),
                    [&] { service.setCategory(m_rows.idOf(*row), category); });
            });
    connect(row, &CircumstanceRow::consentGiven, this, [this, row, &service] {
        run(tr("The circumstance was not changed"), [&] { service.consent(m_rows.idOf(*row)); });
    });
    connect(row, &CircumstanceRow::consentWithdrawn, this, [this, row, &service] {
        run(tr("The circumstance was not changed"), [&] { service.withdrawConsent(m_rows.idOf(*row)); });
    });
    connect(row, &CircumstanceRow::removeRequested, this, [this, row] { remove(*row); });
    return row;
}

QString CircumstancesPart::warningOn(const QString &text) const
{
    const std::optional<QString> word = m_words.firstIn(text);
    return word ? m_context.catalogue.text(u"pri.word"_s, m_context.language.current()).arg(*word)
                : QString();
}

void CircumstancesPart::add()
{
    run(tr("The circumstance was not noted"), [this] {
        const Circumstance added = m_context.open.circumstances.add(m_talk.id, CircumstanceCategory::Care);
        if (CircumstanceRow *row = m_rows.find(added.id))
            row->takeKeyboard();
    });
}

void CircumstancesPart::remove(const CircumstanceRow &row)
{
    m_ui->addButton->setFocus(Qt::OtherFocusReason);
    run(tr("The circumstance was not deleted"), [&] {
        m_context.open.circumstances.remove(m_rows.idOf(row));
        emit newsArrived(tr("The circumstance is deleted. Undo: Ctrl+Z"));
    });
}

void CircumstancesPart::run(const QString &whatFails, const std::function<void()> &command)
{
    guarded(m_context.prompts, this, whatFails, command);
}

} // namespace loopbaan
