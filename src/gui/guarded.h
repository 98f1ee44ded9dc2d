// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/failures.h"

#include <exception>

namespace loopbaan {

/// Runs a command and tells the user when it throws: nothing may leave a slot or an event handler.
/// `whatFails` is a whole sentence; the exception says why.
template<typename Command>
void guarded(Prompts &prompts, QWidget *parent, const QString &whatFails, Command command)
{
    try {
        command();
    } catch (const std::exception &error) {
        prompts.showFailure(parent, failureOf(whatFails, error));
    }
}

} // namespace loopbaan
