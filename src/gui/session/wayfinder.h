// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/employee.h"

#include <QObject>

namespace loopbaan {

/// Leads from one page to another: "show the POP of Noor". A page that is built by it asks `employee`.
class Wayfinder : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks for the page of that id, about one employee.
    void show(const QString &page, const EmployeeId &employee);

    /// Whom the last page was asked for; null before the first.
    [[nodiscard]] const EmployeeId &employee() const { return m_employee; }

signals:
    void asked(const QString &page, const loopbaan::EmployeeId &employee);

private:
    EmployeeId m_employee{};
};

} // namespace loopbaan
