// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/conversation.h"

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
    /// Asks for what both sides wrote before a conversation of this employee.
    void prepare(const EmployeeId &employee, const ConversationId &conversation);
    /// Asks to hold a conversation: the window shows nothing else meanwhile.
    void hold(const ConversationId &conversation);

    /// Whom the last page was asked for; null before the first.
    [[nodiscard]] const EmployeeId &employee() const { return m_employee; }

signals:
    void asked(const QString &page, const loopbaan::EmployeeId &employee);
    void preparationAsked(const loopbaan::ConversationId &conversation);
    void talkAsked(const loopbaan::ConversationId &conversation);

private:
    EmployeeId m_employee{};
};

} // namespace loopbaan
