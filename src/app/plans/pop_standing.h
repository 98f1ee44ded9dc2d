// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/development_plan.h"

#include <QCoreApplication>
#include <QHash>

namespace loopbaan {

class Dossier;
struct PersonRow;

enum class PopStage {
    AfterConversation, ///< nothing to tell yet: no words and no talk
    Draft,
    Approved,
};

/// How far the POP of one employee is.
struct PopStanding
{
    PopStage stage = PopStage::AfterConversation;
    PlanAuthor author = PlanAuthor::Employee; ///< of Draft: who works it out
    QDate approvedOn{}; ///< of Approved
    bool isSigned = false; ///< of Approved
    bool isChanged = false; ///< of Approved: the dossier has moved on since; known by `of` only

    friend bool operator==(const PopStanding &, const PopStanding &) = default;
};

/// Which POPs a list shows.
enum class PopGroup { All, Approved, Draft };

[[nodiscard]] bool belongsTo(PopGroup group, PopStage stage);

/// How far the POPs are: one at a time as rows come into view, or all at once. Throws StorageError.
class PopStandingService
{
public:
    explicit PopStandingService(Dossier &dossier);

    [[nodiscard]] PopStanding of(const EmployeeId &employee) const;
    [[nodiscard]] QHash<EmployeeId, PopStage> stages() const; ///< without those that follow after a talk

private:
    Dossier &m_dossier;
};

/// Puts `standing` in words on the second line of a row; `callName` is what the employee is called.
void describe(const PopStanding &standing, const QString &callName, PersonRow &row);

} // namespace loopbaan
