// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/agreement.h"

#include <QCoreApplication>
#include <QList>

#include <functional>

namespace loopbaan {

class Dossier;

/// The options that are weighed side by side in a talk. Everything throws StorageError.
class OptionService
{
    Q_DECLARE_TR_FUNCTIONS(OptionService)

public:
    explicit OptionService(Dossier &dossier);

    [[nodiscard]] std::optional<CareerOption> find(const CareerOptionId &id) const;
    /// Those of the talk and parked ones that came back, as they are placed.
    [[nodiscard]] QList<CareerOption> in(const ConversationId &conversation) const;
    [[nodiscard]] bool hasRoom(const ConversationId &conversation) const; ///< six at most

    /// Adds one as the last; nothing when there is no room.
    std::optional<CareerOption> add(const ConversationId &conversation, const QString &text);
    void write(const CareerOptionId &id, QString CareerOption::*field, const QString &text);
    void change(const CareerOptionId &id, const std::function<void(CareerOption &)> &edit);
    void move(const CareerOptionId &id, const ConversationId &conversation, int to); ///< among in()
    void park(const CareerOptionId &id, QDate until);
    /// Weighs a parked option again, in this talk.
    void takeUp(const CareerOptionId &id, const ConversationId &conversation);
    void remove(const CareerOptionId &id); ///< with its arguments

    /// Makes an agreement of it, with who, what is needed and the direction filled in, and marks the option
    /// as agreed. Once more gives the agreement that is there. Nothing when there is no such option.
    std::optional<Agreement> makeAgreement(const CareerOptionId &id, const ConversationId &conversation);

private:
    Dossier &m_dossier;
};

} // namespace loopbaan
