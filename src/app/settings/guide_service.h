// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/talk/guide.h"

#include <QCoreApplication>

namespace loopbaan {

class Dossier;

/// The guide as the organisation sets it (R-001-05): switch prompts off, order them, add sentences of its
/// own. Applies from the next talk. `place` counts from 0 in `guide`; a place that is not there changes
/// nothing. Everything throws StorageError.
class GuideService
{
    Q_DECLARE_TR_FUNCTIONS(GuideService)

public:
    explicit GuideService(Dossier &dossier);

    /// All prompts of the phase, off ones too, in their order.
    [[nodiscard]] QList<GuidePrompt> guide(PhaseId phase) const;

    void toggle(PhaseId phase, qsizetype place);
    void move(PhaseId phase, qsizetype from, qsizetype to);
    void add(PhaseId phase, const QString &sentence); ///< as the last
    void write(PhaseId phase, qsizetype place, const QString &sentence); ///< own sentences only
    void remove(PhaseId phase, qsizetype place); ///< own sentences only
    void restore(PhaseId phase); ///< that of the catalogue; own sentences go

private:
    void save(const QString &what, const QString &field, PhaseId phase, const QList<GuidePrompt> &guide);

    Dossier &m_dossier;
};

} // namespace loopbaan
