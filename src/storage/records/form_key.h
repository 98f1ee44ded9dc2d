// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/sent_form.h"

namespace loopbaan {

using FormKeyId = Id<struct FormKeyTag>;

/// What opens the sealed answers to one form. It never leaves the dossier.
struct FormKey
{
    FormKeyId id{};
    FormId form{};
    QByteArray privateKey{}; ///< X25519, 32 bytes

    friend bool operator==(const FormKey &, const FormKey &) = default;
};

} // namespace loopbaan
