// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/talk/owner_load.h"

#include <algorithm>

namespace loopbaan {

namespace {

constexpr qsizetype much = 5;

qsizetype openOf(AgreementOwner owner, const QList<Agreement> &agreements)
{
    return std::ranges::count_if(agreements, [owner](const Agreement &agreement) {
        return isOpen(agreement.status) && agreement.owner == owner;
    });
}

} // namespace

QList<LoadRemark> loadOf(const QList<Agreement> &agreements)
{
    const qsizetype employee = openOf(AgreementOwner::Employee, agreements);
    const qsizetype manager = openOf(AgreementOwner::Manager, agreements);
    const qsizetype organisation = openOf(AgreementOwner::Organisation, agreements);
    QList<LoadRemark> remarks;
    if (employee > much)
        remarks << LoadRemark::MuchForEmployee;
    if (manager > much)
        remarks << LoadRemark::MuchForManager;
    if (organisation > much)
        remarks << LoadRemark::MuchForOrganisation;
    if (manager > 1 && manager > employee + organisation)
        remarks << LoadRemark::MostForManager;
    return remarks;
}

} // namespace loopbaan
