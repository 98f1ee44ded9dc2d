// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/talk/open_point.h"

#include <QCoreApplication>
#include <QList>

#include <functional>

namespace loopbaan {

class Dossier;

/// What is possible, what is not, and what somebody has to find out (R-000-16). Everything throws
/// StorageError.
class OpenPointService
{
    Q_DECLARE_TR_FUNCTIONS(OpenPointService)

public:
    explicit OpenPointService(Dossier &dossier);

    [[nodiscard]] QList<OpenPoint> of(const ConversationId &conversation) const;
    [[nodiscard]] QList<OpenPoint> of(const ConversationId &conversation, OpenPointKind kind) const;
    /// Of earlier talks with the employee, still to be found out.
    [[nodiscard]] QList<OpenPoint> leftOpen(const EmployeeId &employee) const;

    OpenPoint add(const ConversationId &conversation, OpenPointKind kind, const QString &text);
    /// `&OpenPoint::text` or `&OpenPoint::who`.
    void write(const OpenPointId &id, QString OpenPoint::*field, const QString &text);
    void change(const OpenPointId &id, const std::function<void(OpenPoint &)> &edit);
    void close(const OpenPointId &id); ///< it was found out, today
    void move(const OpenPointId &id, int to); ///< among those of its kind in its talk, from 0
    void remove(const OpenPointId &id);

private:
    Dossier &m_dossier;
};

} // namespace loopbaan
