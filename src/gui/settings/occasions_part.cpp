// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/occasions_part.h"

#include "app/language/display_language.h"
#include "core/content/catalogue.h"
#include "gui/look/icons.h"
#include "gui/session/guarded_store.h"
#include "gui/widgets/tab_stops.h"

#include "ui_occasions_part.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

QString shippedOccasions(Language language)
{
    QStringList texts;
    for (const CatalogueEntry &entry : Catalogue::shipped().section(u"occasions"_s))
        texts << entry.text.in(language);
    return texts.join(u" · "_s);
}

} // namespace

OccasionsPart::OccasionsPart(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::OccasionsPart>())
{
    m_ui->setupUi(this);
    m_ui->addButton->setIcon(icon(u"plus"_s));
    connect(m_ui->addButton, &QPushButton::clicked, this, &OccasionsPart::add);
}

OccasionsPart::~OccasionsPart()
{
    // A row that loses the keyboard by this must find nobody to tell.
    for (OccasionRow *row : m_rows.rows())
        row->disconnect(this);
}

void OccasionsPart::work(const SessionContext &context)
{
    m_context.emplace(context);
    m_ui->addButton->setDisabled(context.open.dossier.isReadOnly());
}

void OccasionsPart::showOccasions()
{
    const QList<Occasion> occasions = m_context->open.settings.occasions();
    m_ui->shippedLabel->setText(tr("Always there: %1").arg(shippedOccasions(m_context->language.current())));
    m_rows.show(
        *m_ui->rowsLayout, occasions, [this] { return makeRow(); },
        [](OccasionRow &row, const Occasion &occasion) { row.showOccasion(occasion); });
    m_ui->rowsCard->setHidden(occasions.isEmpty());
    arrangeTabs();
}

void OccasionsPart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

OccasionRow *OccasionsPart::makeRow()
{
    auto *row = new OccasionRow(m_ui->rowsCard);
    row->setReadOnly(m_context->open.dossier.isReadOnly());
    connect(row, &OccasionRow::typing, this,
            [this] { m_context->showSaveState({.kind = SaveState::Kind::Saving}); });
    connect(row, &OccasionRow::textToStore, this, [this, row](const QString &text) {
        store(tr("What you typed was not saved"),
              [&] { m_context->open.settings.write(m_rows.idOf(*row), text); });
    });
    connect(row, &OccasionRow::pivotChosen, this, [this, row](bool pivot) {
        store(tr("The tick was not saved"), [&] {
            m_context->open.settings.change(m_rows.idOf(*row),
                                            [pivot](Occasion &occasion) { occasion.pivot = pivot; });
        });
    });
    connect(row, &OccasionRow::sensitiveChosen, this, [this, row](bool sensitive) {
        store(tr("The tick was not saved"), [&] {
            m_context->open.settings.change(
                m_rows.idOf(*row), [sensitive](Occasion &occasion) { occasion.sensitive = sensitive; });
        });
    });
    connect(row, &OccasionRow::removeRequested, this, [this, row] { remove(*row); });
    return row;
}

void OccasionsPart::add()
{
    store(tr("The occasion was not added"), [this] {
        const Occasion added = m_context->open.settings.addOccasion({});
        showOccasions();
        if (OccasionRow *row = m_rows.find(added.id))
            row->takeKeyboard();
    });
}

void OccasionsPart::remove(const OccasionRow &row)
{
    m_ui->addButton->setFocus(Qt::OtherFocusReason); // which stores what is being typed
    store(tr("The occasion was not deleted"), [&] {
        m_context->open.settings.remove(m_rows.idOf(row));
        m_context->showNews(tr("The occasion is deleted. Undo: Ctrl+Z"));
    });
}

/// Rows come in the order in which they stand, and the button behind them.
void OccasionsPart::arrangeTabs()
{
    QList<QWidget *> stops;
    for (const OccasionRow *row : m_rows.rows())
        stops << row->stops();
    if (!stops.isEmpty())
        chainTabs(stops << m_ui->addButton);
}

void OccasionsPart::store(const QString &whatFails, const std::function<void()> &command)
{
    guardedStore(*m_context, this, whatFails, command);
}

} // namespace loopbaan
