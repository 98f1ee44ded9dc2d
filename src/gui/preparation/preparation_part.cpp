// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preparation/preparation_part.h"

#include "app/language/display_language.h"
#include "gui/session/guarded_store.h"

#include <QEvent>

#include <algorithm>

namespace loopbaan {

PreparationPart::PreparationPart(const TalkContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
}

void PreparationPart::showPreparation(const PreparationState &state)
{
    m_state = state;
    showState();
}

void PreparationPart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showState();
}

QString PreparationPart::words(const QString &id) const
{
    return m_context.catalogue.text(id, m_context.language.current());
}

QString PreparationPart::storedAt(const QString &question) const
{
    const QList<PreparationAnswer> &answers = m_state.preparation.answers;
    const auto found = std::ranges::find(answers, question, &PreparationAnswer::item);
    return found == answers.end() ? QString() : found->privateText;
}

bool PreparationPart::isReadOnly() const
{
    return m_context.open.dossier.isReadOnly();
}

void PreparationPart::store(const std::function<void()> &command)
{
    guardedStore(m_context, this, tr("The preparation was not saved"), command);
}

} // namespace loopbaan
