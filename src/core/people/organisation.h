// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/formality.h"
#include "core/id.h"
#include "core/language.h"

#include <QList>
#include <QString>

namespace loopbaan {

using OrganisationId = Id<struct OrganisationTag>;
using DepartmentId = Id<struct DepartmentTag>;

/// The house rules of the conversations: why they are held, how often, how formal (R-000-19, R-000-20).
struct ConversationFramework
{
    QString purpose{};
    QString result{};
    QString notThis{}; ///< what the conversation is not
    QString recorded{}; ///< what is noted and who reads it
    int everyMonths = 12; ///< after how many months without a conversation an employee needs attention
    int noticeDays = 14; ///< fewer days between invitation and conversation is short notice (R-001-12)
    Formality defaultFormality = Formality::Light;

    friend bool operator==(const ConversationFramework &, const ConversationFramework &) = default;
};

/// The employer whose dossier this is, and the manager who keeps it.
struct Organisation
{
    OrganisationId id{};
    QString name{};
    QString managerName{};
    QString managerEmail{};
    Language language = Language::Dutch; ///< of the documents, unless one is asked for
    ConversationFramework framework{};

    friend bool operator==(const Organisation &, const Organisation &) = default;
};

enum class OrganisationProblem {
    EmailMalformed, ///< the manager's
    TextTooLong, ///< a name or address over 200 characters
};

/// What keeps `organisation` from being saved; empty when it is fine.
[[nodiscard]] QList<OrganisationProblem> problemsOf(const Organisation &organisation);

/// A group of employees under one manager.
struct Department
{
    DepartmentId id{};
    QString name{};

    friend bool operator==(const Department &, const Department &) = default;
};

} // namespace loopbaan
