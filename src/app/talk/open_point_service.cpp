// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/open_point_service.h"

#include "app/dossier/record_edit.h"

namespace loopbaan {

OpenPointService::OpenPointService(Dossier &dossier)
    : m_dossier(dossier)
{
}

QList<OpenPoint> OpenPointService::of(const ConversationId &conversation) const
{
    return m_dossier.stores().openPoints.of(conversation);
}

QList<OpenPoint> OpenPointService::of(const ConversationId &conversation, OpenPointKind kind) const
{
    QList<OpenPoint> points = of(conversation);
    points.removeIf([kind](const OpenPoint &point) { return point.kind != kind; });
    return points;
}

QList<OpenPoint> OpenPointService::leftOpen(const EmployeeId &employee) const
{
    QList<OpenPoint> points = m_dossier.stores().openPoints.of(employee);
    points.removeIf([](const OpenPoint &point) {
        return point.kind != OpenPointKind::ToFindOut || point.closedOn.isValid();
    });
    return points;
}

OpenPoint OpenPointService::add(const ConversationId &conversation, OpenPointKind kind, const QString &text)
{
    OpenPoint point{.id = OpenPointId::create(), .conversation = conversation, .kind = kind, .text = text};
    m_dossier.change(tr("Add open point"), [&](Stores &stores) {
        point.employee = stores.conversations.find(conversation).value_or(Conversation()).employee;
        point.position = nextPosition(of(conversation));
        stores.openPoints.insert(point);
    });
    return point;
}

void OpenPointService::write(const OpenPointId &id, QString OpenPoint::*field, const QString &text)
{
    typeInRecord(m_dossier, tr("Change open point"), &Stores::openPoints, id, field, text);
}

void OpenPointService::change(const OpenPointId &id, const std::function<void(OpenPoint &)> &edit)
{
    changeRecord(m_dossier, tr("Change open point"), &Stores::openPoints, id, edit);
}

void OpenPointService::close(const OpenPointId &id)
{
    changeRecord(m_dossier, tr("Close open point"), &Stores::openPoints, id,
                 [this](OpenPoint &point) { point.closedOn = m_dossier.today(); });
}

void OpenPointService::move(const OpenPointId &id, int to)
{
    const std::optional<OpenPoint> point = m_dossier.stores().openPoints.find(id);
    if (!point)
        return;
    m_dossier.change(tr("Move open point"), [&](Stores &stores) {
        placeRecord(stores.openPoints, of(point->conversation, point->kind), id, to);
    });
}

void OpenPointService::remove(const OpenPointId &id)
{
    m_dossier.change(tr("Delete open point"), [&id](Stores &stores) { stores.openPoints.remove(id); });
}

} // namespace loopbaan
