// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/agreement.h"

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace loopbaan {

struct SessionContext;

/// Removes an agreement and says on the bottom line how to undo that.
void removeAgreement(const SessionContext &context, QWidget *parent, const AgreementId &id);

} // namespace loopbaan
