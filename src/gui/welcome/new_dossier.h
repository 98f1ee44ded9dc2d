// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/organisation.h"

#include <QString>

namespace loopbaan {

/// A dossier somebody asked for: whose it is and where it goes.
struct NewDossier
{
    Organisation organisation{};
    QString path{};

    friend bool operator==(const NewDossier &, const NewDossier &) = default;
};

} // namespace loopbaan
