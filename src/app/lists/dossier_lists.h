// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/agreement.h"
#include "core/attention/attention.h"
#include "exchange/listing/list_json.h"

namespace loopbaan {

class Dossier;

/// What can be listed of a dossier, of everybody or of one employee, as values and as JSON
/// (docs/formats/lists.md). Throws StorageError.
class DossierLists
{
public:
    explicit DossierLists(const Dossier &dossier, const std::optional<EmployeeId> &only = {});

    [[nodiscard]] QList<Employee> employees() const; ///< by name
    [[nodiscard]] QList<Conversation> conversations() const; ///< by date
    [[nodiscard]] QList<Agreement> agreements() const; ///< by due date, those without one last
    [[nodiscard]] QList<AttentionItem> attention() const; ///< the most urgent first

    [[nodiscard]] QByteArray toJson(const QList<Employee> &employees) const;
    [[nodiscard]] QByteArray toJson(const QList<Conversation> &conversations) const;
    [[nodiscard]] QByteArray toJson(const QList<Agreement> &agreements) const;
    [[nodiscard]] QByteArray toJson(const QList<AttentionItem> &items) const;
    /// One object instead of a list.
    [[nodiscard]] QByteArray toJson(const Conversation &conversation) const;

    /// What everybody is called, also those who are not listed.
    [[nodiscard]] EmployeeNames names() const;
    [[nodiscard]] QHash<DepartmentId, QString> departments() const;

private:
    [[nodiscard]] bool concerns(const EmployeeId &employee) const { return !m_only || *m_only == employee; }

    const Dossier &m_dossier;
    std::optional<EmployeeId> m_only;
};

} // namespace loopbaan
