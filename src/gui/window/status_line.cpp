// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/status_line.h"

#include "gui/look/color_tokens.h"
#include "gui/look/fonts.h"

#include "ui_status_line.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int newsLeft = 14; // as the drawing that stands there otherwise

QString textOf(const SaveState &state)
{
    switch (state.kind) {
    case SaveState::Kind::NoDossier: return StatusLine::tr("No dossier open");
    case SaveState::Kind::Saving: return StatusLine::tr("Saving…");
    case SaveState::Kind::ReadOnly: return StatusLine::tr("Open for reading only");
    case SaveState::Kind::Failed: return StatusLine::tr("Not saved");
    case SaveState::Kind::Saved: break;
    }
    if (!state.savedAt.isValid())
        return StatusLine::tr("Everything saved");
    return StatusLine::tr("Everything saved · %1").arg(state.savedAt.toString(u"HH:mm"_s));
}

QString iconOf(SaveState::Kind kind)
{
    switch (kind) {
    case SaveState::Kind::NoDossier: return {};
    case SaveState::Kind::Saved: return u"check2"_s;
    case SaveState::Kind::Saving: return u"hourglass-split"_s;
    case SaveState::Kind::ReadOnly: return u"lock"_s;
    case SaveState::Kind::Failed: return u"exclamation-circle-fill"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_ui(std::make_unique<Ui::StatusLine>())
{
    m_ui->setupUi(this);
    setSizeGripEnabled(false);
    addWidget(m_ui->statePart, 1);
    addPermanentWidget(m_ui->dossierPart);
    m_ui->dossierIcon->setIcon(u"folder2-open"_s);
    showTexts();
}

StatusLine::~StatusLine() = default;

void StatusLine::setSaveState(const SaveState &state)
{
    m_state = state;
    showTexts();
}

void StatusLine::setDossierName(const QString &name)
{
    m_dossierName = name;
    showTexts();
}

void StatusLine::setNote(const QString &note)
{
    m_note = note;
    m_ui->dossierIcon->setIcon(m_note.isEmpty() ? u"folder2-open"_s : u"shield-lock"_s);
    showTexts();
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTexts();
}

void StatusLine::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const ColorTokens tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, tokens.line);
    const QRect room = rect().adjusted(newsLeft, 1, -newsLeft - m_ui->dossierPart->width(), 0);
    painter.setFont(fontFor(TextRole::Detail));
    painter.setPen(tokens.text);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room), Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(currentMessage(), Qt::ElideRight, room.width()));
}

void StatusLine::showTexts()
{
    const bool failed = m_state.kind == SaveState::Kind::Failed;
    const QString icon = iconOf(m_state.kind);
    m_ui->stateIcon->setIcon(icon);
    m_ui->stateIcon->setVisible(!icon.isEmpty());
    m_ui->stateIcon->setTone(failed ? Tone::Warn : Tone::Muted);
    m_ui->stateLabel->setText(textOf(m_state));
    m_ui->stateLabel->setTone(failed ? Tone::Warn : Tone::Muted);
    m_ui->dossierIcon->setVisible(!m_dossierName.isEmpty() || !m_note.isEmpty());
    m_ui->dossierLabel->setText(about());
}

QString StatusLine::about() const
{
    if (!m_note.isEmpty())
        return m_note;
    return m_dossierName.isEmpty() ? tr("Version %1").arg(QCoreApplication::applicationVersion())
                                   : tr("Dossier: %1").arg(m_dossierName);
}

} // namespace loopbaan
