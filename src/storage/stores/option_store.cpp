// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/option_store.h"

#include "storage/records/option_records.h"
#include "storage/records/records_of.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

QList<Wish> WishStore::of(const EmployeeId &employee) const
{
    return where(u"employee_id = ?"_s, {employee.value});
}

QList<WishVersion> WishVersionStore::of(const WishId &wish) const
{
    return where(u"wish_id = ?"_s, {wish.value});
}

QList<ManagerIdea> ManagerIdeaStore::of(const EmployeeId &employee) const
{
    return where(u"employee_id = ?"_s, {employee.value});
}

QList<CareerOption> CareerOptionStore::of(const EmployeeId &employee) const
{
    return where(u"employee_id = ?"_s, {employee.value});
}

QList<OptionArgument> OptionArgumentStore::of(const CareerOptionId &option) const
{
    return where(u"option_id = ?"_s, {option.value});
}

template class Records<Wish>;
template class Records<WishVersion>;
template class Records<ManagerIdea>;
template class Records<CareerOption>;
template class Records<OptionArgument>;

} // namespace loopbaan
