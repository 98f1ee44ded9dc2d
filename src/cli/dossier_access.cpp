// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/dossier_access.h"

#include "app/input/input_file.h"

namespace loopbaan {

namespace {

struct Access
{
    Q_DECLARE_TR_FUNCTIONS(Access)
};

[[noreturn]] void refuseDossier(const QString &path, const std::exception &error)
{
    const bool cannotWrite = failureKind(error) == FailureKind::CannotWrite;
    throw CommandError(cannotWrite ? ExitStatus::ResultNotWritten : ExitStatus::DossierNotOpened,
                       problemText(Access::tr("%1 was not opened").arg(path), error));
}

[[noreturn]] void refuseInput(const QString &path, const QString &why)
{
    throw CommandError(ExitStatus::InputRefused,
                       {Access::tr("%1 was not read").arg(path), why, Access::tr("check its name")});
}

} // namespace

std::unique_ptr<OpenDossier> openDossier(const Invocation &invocation, Dossier::Access access)
{
    const QString &path = invocation.argument(0);
    try {
        return std::make_unique<OpenDossier>(path, access, invocation.clock());
    } catch (const std::exception &error) {
        refuseDossier(path, error);
    }
}

EmployeeId employeeNamed(const QString &key, const Invocation &invocation, OpenDossier &dossier)
{
    const QList<Employee> found =
        key.trimmed().isEmpty() ? QList<Employee>() : dossier.employees.answeringTo(key.trimmed());
    if (found.isEmpty())
        invocation.refuse(Access::tr("nobody has “%1” as personnel number, e-mail address or id").arg(key),
                          Access::tr("“loopbaan list DOSSIER employees” shows everybody"));
    if (found.size() > 1)
        invocation.refuse(Access::tr("“%1” fits %n people", nullptr, static_cast<int>(found.size())).arg(key),
                          Access::tr("give the personnel number or the id"));
    return found.first().id;
}

EmployeeId givenEmployee(const Invocation &invocation, OpenDossier &dossier)
{
    return employeeNamed(invocation.text(QStringLiteral("employee")), invocation, dossier);
}

Conversation givenConversation(const Invocation &invocation, OpenDossier &dossier)
{
    const QString id = invocation.text(QStringLiteral("conversation"));
    const std::optional<Conversation> found = dossier.conversations.find({id});
    if (!found)
        invocation.refuse(Access::tr("there is no conversation “%1”").arg(id),
                          Access::tr("“loopbaan list DOSSIER conversations” shows their ids"));
    return *found;
}

Agreement givenAgreement(const Invocation &invocation, OpenDossier &dossier)
{
    const QString id = invocation.text(QStringLiteral("agreement"));
    const std::optional<Agreement> found = dossier.agreements.find({id});
    if (!found)
        invocation.refuse(Access::tr("there is no agreement “%1”").arg(id),
                          Access::tr("“loopbaan list DOSSIER agreements” shows their ids"));
    return *found;
}

QByteArray inputFile(const QString &path, qint64 limit, const Dossier &open)
{
    const InputFile file = readInput(path, limit, open);
    if (!file.bytes)
        refuseInput(path, file.why);
    return *file.bytes;
}

} // namespace loopbaan
