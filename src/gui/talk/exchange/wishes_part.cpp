// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/exchange/wishes_part.h"

#include "app/dossier/open_dossier.h"
#include "gui/guarded.h"
#include "gui/look/icons.h"

#include "ui_wishes_part.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// A letter or digit; the space bar presses a button.
bool isText(const QKeyEvent &key)
{
    const bool isCommand =
        (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0;
    return !isCommand && !key.text().isEmpty() && key.text().front().isLetterOrNumber();
}

} // namespace

WishesPart::WishesPart(const TalkContext &context, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WishesPart>())
    , m_context(context)
{
    m_ui->setupUi(this);
    m_ui->wishButton->setIcon(icon(u"plus"_s));
    const bool readOnly = context.open.dossier.isReadOnly();
    m_ui->wishButton->setDisabled(readOnly);
    m_ui->wishCard->setReadOnly(readOnly);
    connect(m_ui->wishButton, &QPushButton::clicked, this, &WishesPart::beginWish);
    m_ui->wishButton->installEventFilter(this);
    connectCard();
}

WishesPart::~WishesPart() = default;

void WishesPart::connectCard()
{
    connect(m_ui->wishCard, &WishCard::typing, this, &WishesPart::typing);
    connect(m_ui->wishCard, &WishCard::textToStore, this, &WishesPart::write);
    connect(m_ui->wishCard, &WishCard::noted, this, &WishesPart::noteWish);
    connect(m_ui->wishCard, &WishCard::horizonChosen, this, [this](std::optional<Horizon> horizon) {
        changeNew([horizon](Wish &wish) { wish.horizon = horizon; });
    });
    connect(m_ui->wishCard, &WishCard::importanceChosen, this, [this](std::optional<Importance> importance) {
        changeNew([importance](Wish &wish) { wish.importance = importance; });
    });
}

void WishesPart::showWishes(const Conversation &talk, const QString &employee)
{
    m_talk = talk;
    m_employee = employee;
    if (m_isAdding)
        return;
    m_ui->wordsLabel->setText(tr("in the words of %1").arg(employee));
    m_ui->wantedTitle->setText(tr("What does %1 want?").arg(employee));
    m_wishes = m_context.open.wishes.of(talk.employee);
    const auto told = std::ranges::find(m_wishes, m_new, &Wish::id);
    const bool isStored = told != m_wishes.end();
    m_told = isStored ? told->text : QString();
    m_ui->wishCard->showWish(isStored ? *told : Wish());
    if (isStored)
        m_wishes.erase(told);
    else
        m_new = {}; // undone, or nothing of it is stored yet
    m_ui->wishCard->setVisible(m_isTelling || m_wishes.isEmpty());
    m_ui->wishList->setVisible(!m_wishes.isEmpty());
    m_rows.show(
        *m_ui->rowsLayout, m_wishes, [this] { return makeRow(); },
        [](WishRow &row, const Wish &wish) { row.showWish(wish); });
    fitTitles();
    emit arranged();
}

void WishesPart::takeKeyboard()
{
    if (m_wishes.isEmpty() || m_isTelling)
        m_ui->wishCard->takeKeyboard();
    else
        m_ui->wishButton->setFocus(Qt::OtherFocusReason);
}

void WishesPart::beginWish()
{
    if (m_context.open.dossier.isReadOnly())
        return;
    noteWish();
    m_isTelling = true;
    m_ui->wishCard->show();
    m_ui->wishCard->takeKeyboard();
}

/// After Enter the keyboard stands on the button: whoever just types on tells the next wish.
bool WishesPart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_ui->wishButton || event->type() != QEvent::KeyPress
        || !isText(static_cast<const QKeyEvent &>(*event)))
        return QWidget::eventFilter(watched, event);
    beginWish();
    QCoreApplication::sendEvent(QApplication::focusWidget(), event);
    return true;
}

void WishesPart::addWish(const QString &text)
{
    run(tr("The wish was not noted"), [&] {
        const Wish wish = m_context.open.wishes.add(m_talk.id, text);
        if (WishRow *row = m_rows.find(wish.id))
            row->takeKeyboard();
        emit newsArrived(tr("Noted as a wish. Undo: Ctrl+Z"));
    });
}

void WishesPart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showWishes(m_talk, m_employee);
}

WishRow *WishesPart::makeRow()
{
    auto *row = new WishRow(m_ui->rowsPart);
    row->setReadOnly(m_context.open.dossier.isReadOnly());
    connect(row, &WishRow::typing, this, &WishesPart::typing);
    connect(row, &WishRow::textToStore, this, [this, row](const QString &text) {
        run(tr("What you typed was not saved"),
            [&] { m_context.open.wishes.write(m_rows.idOf(*row), text); });
    });
    connect(row, &WishRow::horizonChosen, this, [this, row](std::optional<Horizon> horizon) {
        change(*row, [horizon](Wish &wish) { wish.horizon = horizon; });
    });
    connect(row, &WishRow::importanceChosen, this, [this, row](std::optional<Importance> importance) {
        change(*row, [importance](Wish &wish) { wish.importance = importance; });
    });
    connect(row, &WishRow::upRequested, this, [this, row] { move(*row, -1); });
    connect(row, &WishRow::downRequested, this, [this, row] { move(*row, 1); });
    connect(row, &WishRow::letGoRequested, this, [this, row] { letGo(*row); });
    connect(row, &WishRow::removeRequested, this, [this, row] { remove(*row); });
    return row;
}

/// The headings of the columns stand above what they name.
void WishesPart::fitTitles()
{
    if (m_rows.rows().isEmpty())
        return;
    const WishRow &row = *m_rows.rows().first();
    m_ui->horizonTitle->setFixedWidth(row.horizonWidth());
    m_ui->importanceTitle->setFixedWidth(row.importanceWidth());
    m_ui->moreSpace->setFixedWidth(row.moreWidth());
}

/// The wish in the card goes to the others; one without words stays where it is.
void WishesPart::noteWish()
{
    m_ui->wishCard->storeNow();
    if (m_new.isNull() || m_told.trimmed().isEmpty())
        return;
    m_new = {};
    m_told.clear();
    m_isTelling = false;
    m_ui->wishButton->setFocus(Qt::OtherFocusReason);
    showWishes(m_talk, m_employee);
}

void WishesPart::write(const QString &text)
{
    run(tr("What you typed was not saved"), [&] {
        if (m_new.isNull())
            addNew(text);
        else
            m_context.open.wishes.write(m_new, text);
    });
}

/// What is shown must not change before it is known which wish the card is about.
void WishesPart::addNew(const QString &text)
{
    {
        const QScopedValueRollback adding(m_isAdding, true);
        m_new = m_context.open.wishes.add(m_talk.id, text).id;
    }
    showWishes(m_talk, m_employee);
}

void WishesPart::changeNew(const std::function<void(Wish &)> &edit)
{
    run(tr("The wish was not changed"), [&] {
        if (m_new.isNull())
            addNew({});
        m_context.open.wishes.change(m_new, edit);
    });
}

void WishesPart::change(const WishRow &row, const std::function<void(Wish &)> &edit)
{
    run(tr("The wish was not changed"), [&] { m_context.open.wishes.change(m_rows.idOf(row), edit); });
}

void WishesPart::move(const WishRow &row, int by)
{
    const qsizetype to = m_rows.rows().indexOf(&row) + by;
    if (to < 0 || to >= m_wishes.size())
        return;
    run(tr("The wish was not moved"),
        [&] { m_context.open.wishes.move(m_rows.idOf(row), static_cast<int>(to)); });
}

void WishesPart::letGo(const WishRow &row)
{
    m_ui->wishButton->setFocus(Qt::OtherFocusReason);
    run(tr("The wish was not changed"), [&] {
        m_context.open.wishes.close(m_rows.idOf(row));
        emit newsArrived(tr("The wish is no longer open. Undo: Ctrl+Z"));
    });
}

void WishesPart::remove(const WishRow &row)
{
    m_ui->wishButton->setFocus(Qt::OtherFocusReason);
    run(tr("The wish was not deleted"), [&] {
        m_context.open.wishes.remove(m_rows.idOf(row));
        emit newsArrived(tr("The wish is deleted. Undo: Ctrl+Z"));
    });
}

void WishesPart::run(const QString &whatFails, const std::function<void()> &command)
{
    guarded(m_context.prompts, this, whatFails, command);
}

} // namespace loopbaan
