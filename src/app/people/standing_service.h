// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/standing.h"

#include <QHash>

namespace loopbaan {

class Dossier;

/// How things stand with employees: for one at a time as rows come into view, or for everybody at once.
class StandingService
{
public:
    explicit StandingService(Dossier &dossier);

    [[nodiscard]] Standing of(const EmployeeId &id) const;
    /// Without how far their forms are.
    [[nodiscard]] QHash<EmployeeId, Standing> ofEverybody() const;

private:
    Dossier &m_dossier;
};

} // namespace loopbaan
