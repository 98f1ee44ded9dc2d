// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/conversation.h"

#include <QList>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace loopbaan {

class TalkStep;
struct TalkContext;

using TalkStepMaker = std::function<TalkStep *(const TalkContext &context, QWidget *parent)>;

/// How the content of one phase is made.
struct TalkStepEntry
{
    PhaseId phase = PhaseId::Opening;
    TalkStepMaker make{};
};

/// The five phases in their order: one line each.
[[nodiscard]] const QList<TalkStepEntry> &talkSteps();

} // namespace loopbaan
