// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>

namespace loopbaan {

/// An answer could not be sealed: the key is no key, or the machine lacks what sealing needs.
class SealingError : public std::runtime_error
{
    using std::runtime_error::runtime_error;
};

} // namespace loopbaan
