// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/output/output_folder.h"
#include "core/conversation/conversation.h"
#include "core/form/form.h"

#include <QFlags>

#include <optional>

namespace loopbaan {

class Dossier;

/// The files that can go to the employee about a talk.
enum class InvitationPart {
    Calendar = 1,
    Letter = 2, ///< the text of the mail
    Page = 4, ///< the form for a browser
    FormFile = 8, ///< the form for this program
    Paper = 16, ///< the form for who fills it in by hand
};
Q_DECLARE_FLAGS(InvitationParts, InvitationPart)

/// What a letter about a talk speaks of.
struct LetterOrder
{
    Conversation conversation{};
    Language language = Language::Dutch;
    bool hasForm = false; ///< one goes along
    QDate dueOn{}; ///< of the form; invalid: no day was named
    QString newOccasion{}; ///< an occasion of one's own that is not kept yet and may be named
};

/// What goes out about a talk.
struct InvitationOrder
{
    Conversation conversation{};
    Language language = Language::Dutch;
    std::optional<Form> form{}; ///< as it was sent; without one its files are left out
    InvitationParts parts{InvitationPart::Calendar};
};

/// The letter that invites to a talk. The occasion is not named when it is sensitive (R-001-12, R-001-14).
/// Throws StorageError.
[[nodiscard]] QString invitationLetter(const Dossier &dossier, const LetterOrder &order);

/// The letter that reminds of a form that did not come back (R-001-14). Throws StorageError.
[[nodiscard]] QString reminderLetter(const Dossier &dossier, const Conversation &conversation,
                                     Language language);

/// What a mail about a talk has as its subject. Throws StorageError.
[[nodiscard]] QString invitationSubject(const Dossier &dossier, const Conversation &conversation,
                                        Language language);

/// What the file of one part is called: Loopbaangesprek_Janssens_Noor_2026-12-10.ics. Throws StorageError.
[[nodiscard]] QString invitationFileName(const Dossier &dossier, const InvitationOrder &order,
                                         InvitationPart part);

/// The files of an order, each named for the employee and the day; of a talk that was cancelled the calendar
/// file alone. Nothing in them is private, and the occasion stands in the letter only. Throws StorageError.
[[nodiscard]] QList<OutputFile> invitationFiles(const Dossier &dossier, const InvitationOrder &order);

} // namespace loopbaan

Q_DECLARE_OPERATORS_FOR_FLAGS(loopbaan::InvitationParts)
