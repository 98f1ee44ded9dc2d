// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/option.h"
#include "core/conversation/wish.h"
#include "storage/records/records.h"

namespace loopbaan {

class WishStore : public Records<Wish>
{
public:
    using Records::Records;

    [[nodiscard]] QList<Wish> of(const EmployeeId &employee) const; ///< in the employee's order
};

class WishVersionStore : public Records<WishVersion>
{
public:
    using Records::Records;

    [[nodiscard]] QList<WishVersion> of(const WishId &wish) const; ///< oldest first
};

class ManagerIdeaStore : public Records<ManagerIdea>
{
public:
    using Records::Records;

    [[nodiscard]] QList<ManagerIdea> of(const EmployeeId &employee) const;
};

class CareerOptionStore : public Records<CareerOption>
{
public:
    using Records::Records;

    [[nodiscard]] QList<CareerOption> of(const EmployeeId &employee) const;
};

class OptionArgumentStore : public Records<OptionArgument>
{
public:
    using Records::Records;

    [[nodiscard]] QList<OptionArgument> of(const CareerOptionId &option) const;
};

} // namespace loopbaan
