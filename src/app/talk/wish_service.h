// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/wish.h"

#include <QCoreApplication>
#include <QList>

#include <functional>

namespace loopbaan {

class Dossier;
struct Stores;

/// The employee's wishes, which go along from talk to talk. How a wish read before the day it is changed is
/// kept (R-000-01). Everything throws StorageError.
class WishService
{
    Q_DECLARE_TR_FUNCTIONS(WishService)

public:
    explicit WishService(Dossier &dossier);

    /// Those that were not let go, in the employee's order.
    [[nodiscard]] QList<Wish> of(const EmployeeId &employee) const;
    [[nodiscard]] QList<WishVersion> versionsOf(const WishId &id) const; ///< oldest first

    /// Notes `text`, which may still be empty, as the last wish. Horizon and importance start empty.
    Wish add(const ConversationId &conversation, const QString &text);
    void write(const WishId &id, const QString &text);
    void change(const WishId &id, const std::function<void(Wish &)> &edit);
    void move(const WishId &id, int to); ///< to that place among the wishes, from 0
    void close(const WishId &id); ///< fulfilled or let go, as of today
    void remove(const WishId &id);

private:
    void edit(Stores &stores, const WishId &id, const std::function<void(Wish &)> &edit) const;

    Dossier &m_dossier;
};

} // namespace loopbaan
