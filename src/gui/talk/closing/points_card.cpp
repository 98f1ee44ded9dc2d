// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/closing/points_card.h"

#include "app/dossier/open_dossier.h"
#include "app/language/display_language.h"
#include "gui/look/icons.h"
#include "gui/session/guarded_store.h"

#include "ui_points_card.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct Sign
{
    QString icon{};
    Tone tone{};
};

Sign signOf(OpenPointKind kind)
{
    switch (kind) {
    case OpenPointKind::Possible: return {u"check-circle"_s, Tone::Good};
    case OpenPointKind::NotPossible: return {u"slash-circle"_s, Tone::Muted};
    case OpenPointKind::ToFindOut: break;
    }
    return {u"hourglass-split"_s, Tone::Soon};
}

} // namespace

PointsCard::PointsCard(const TalkContext &context, OpenPointKind kind, QWidget *parent)
    : Surface(parent)
    , m_ui(std::make_unique<Ui::PointsCard>())
    , m_context(context)
    , m_kind(kind)
{
    m_ui->setupUi(this);
    setObjectName(u"points-"_s + toText(kind));
    m_ui->kindIcon->setIcon(signOf(kind).icon);
    m_ui->kindIcon->setTone(signOf(kind).tone);
    m_ui->addButton->setIcon(icon(u"plus"_s, Tone::Primary));
    m_ui->addButton->setDisabled(context.open.dossier.isReadOnly());
    connect(m_ui->addButton, &QPushButton::clicked, this, &PointsCard::add);
    showTexts();
}

PointsCard::~PointsCard() = default;

void PointsCard::showPoints(const ConversationId &talk)
{
    m_talk = talk;
    const QList<OpenPoint> points = m_context.open.openPoints.of(talk, m_kind);
    m_rows.show(
        *m_ui->rowsLayout, points, [this] { return makeRow(); },
        [](PointRow &row, const OpenPoint &point) { row.showPoint(point); });
    m_ui->askLabel->setVisible(std::ranges::any_of(points, asksWhoAndWhen));
}

void PointsCard::takeKeyboard()
{
    m_ui->addButton->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> PointsCard::stops() const
{
    QList<QWidget *> stops;
    for (const PointRow *row : m_rows.rows())
        stops << row->stops();
    return stops << m_ui->addButton;
}

void PointsCard::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showTexts();
}

PointRow *PointsCard::makeRow()
{
    auto *row = new PointRow(m_kind, m_ui->rowsPart);
    row->setReadOnly(m_context.open.dossier.isReadOnly());
    connect(row, &PointRow::typing, this, &PointsCard::typing);
    connect(row, &PointRow::textToStore, this,
            [this, row](const QString &text) { write(*row, &OpenPoint::text, text); });
    connect(row, &PointRow::whoToStore, this,
            [this, row](const QString &who) { write(*row, &OpenPoint::who, who); });
    connect(row, &PointRow::dayChosen, this, [this, row](QDate day) {
        run(tr("The day was not saved"), [&] {
            m_context.open.openPoints.change(m_rows.idOf(*row), [day](OpenPoint &point) { point.on = day; });
        });
    });
    connect(row, &PointRow::removeRequested, this, [this, row] { remove(*row); });
    return row;
}

void PointsCard::showTexts()
{
    const QString title =
        m_context.catalogue.text(u"rep.point."_s + toText(m_kind), m_context.language.current());
    m_ui->titleLabel->setText(title);
    m_ui->addButton->setAccessibleName(tr("Add: %1").arg(title));
}

void PointsCard::add()
{
    run(tr("The line was not added"), [this] {
        const OpenPoint added = m_context.open.openPoints.add(m_talk, m_kind, {});
        showPoints(m_talk);
        if (PointRow *row = m_rows.find(added.id))
            row->takeKeyboard();
    });
}

void PointsCard::write(const PointRow &row, QString OpenPoint::*field, const QString &text)
{
    run(tr("What you typed was not saved"),
        [&] { m_context.open.openPoints.write(m_rows.idOf(row), field, text); });
}

void PointsCard::remove(const PointRow &row)
{
    takeKeyboard();
    run(tr("The line was not deleted"), [&] {
        m_context.open.openPoints.remove(m_rows.idOf(row));
        emit newsArrived(tr("The line is deleted. Undo: Ctrl+Z"));
    });
}

void PointsCard::run(const QString &whatFails, const std::function<void()> &command)
{
    guardedStore(m_context, this, whatFails, command);
}

} // namespace loopbaan
