// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/occasion.h"
#include "core/people/organisation.h"
#include "core/people/possibility.h"
#include "core/talk/phase_minutes.h"

#include <QCoreApplication>

#include <functional>

namespace loopbaan {

class Dossier;

/// What the organisation sets about its conversations: who it is, the framework, the minutes and occasions of
/// its own. Applied at once, each change one step to undo. Everything throws StorageError.
class SettingsService
{
    Q_DECLARE_TR_FUNCTIONS(SettingsService)

public:
    explicit SettingsService(Dossier &dossier);

    [[nodiscard]] Organisation organisation() const;
    void write(QString Organisation::*field, const QString &text);
    void write(QString ConversationFramework::*field, const QString &text);
    /// Turning one spin box, of how often or of the notice, is undone as one step.
    void write(int ConversationFramework::*field, int number);
    /// What is chosen rather than typed: the formality, the language.
    void change(const std::function<void(Organisation &)> &edit);

    /// How the time is divided, in a first or in a follow-up talk.
    [[nodiscard]] QList<PhaseMinutes> minutes(bool firstConversation) const;
    /// Of one phase, with the minutes of the catalogue when nothing was set; applies from the next talk.
    [[nodiscard]] PhaseSetting phase(PhaseId phase) const;
    /// Turning one spin box is undone as one step, at once with the other one of the phase.
    void setMinutes(const PhaseSetting &setting);
    void restoreMinutes(); ///< those of the catalogue

    [[nodiscard]] QList<Occasion> occasions() const; ///< the organisation's own
    Occasion addOccasion(const QString &text);
    void write(const OccasionId &id, const QString &text);
    /// Conversations with this occasion become as sensitive as it is, so that nothing goes on naming it.
    void change(const OccasionId &id, const std::function<void(Occasion &)> &edit);
    void remove(const OccasionId &id);

    [[nodiscard]] QList<Possibility> possibilities() const; ///< to grow into inside the organisation
    void writePossibilities(const QString &lines); ///< one each

private:
    Dossier &m_dossier;
};

} // namespace loopbaan
