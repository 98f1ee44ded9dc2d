// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace loopbaan {

/// First thing in every program: files are for their owner alone, a file at its size limit is an error
/// instead of the end of the program, and a crash leaves no picture of the memory on disk.
void hardenProcess();

} // namespace loopbaan
