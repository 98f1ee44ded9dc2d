// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace loopbaan {

/// Lets assistive programs ask for a part of a scroll area that has just gone, such as its scroll bar. Qt 6.4
/// looks for it behind the end of its list, which ends the program. To be called once, after the application
/// was made.
void guardScrollAreas();

} // namespace loopbaan
