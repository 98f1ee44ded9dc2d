// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/open_dossier.h"
#include "cli/invocation.h"

#include <memory>

namespace loopbaan {

/// The dossier that the first argument names. Throws CommandError saying why it cannot be opened.
[[nodiscard]] std::unique_ptr<OpenDossier> openDossier(const Invocation &invocation, Dossier::Access access);

/// The one employee whose personnel number, e-mail address or id is `key`; throws CommandError when there is
/// none or more than one.
[[nodiscard]] EmployeeId employeeNamed(const QString &key, const Invocation &invocation,
                                       OpenDossier &dossier);

/// What --employee, --conversation and --agreement name; throw CommandError when there is no such thing.
[[nodiscard]] EmployeeId givenEmployee(const Invocation &invocation, OpenDossier &dossier);
[[nodiscard]] Conversation givenConversation(const Invocation &invocation, OpenDossier &dossier);
[[nodiscard]] Agreement givenAgreement(const Invocation &invocation, OpenDossier &dossier);

/// The file at `path`, at most `limit` bytes of it and one more to tell that there are too many. Throws
/// CommandError when it cannot be read, or is the dossier that is open: to look into it would drop its lock.
[[nodiscard]] QByteArray inputFile(const QString &path, qint64 limit, const Dossier &open);

} // namespace loopbaan
