// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/wish_service.h"

#include "app/dossier/record_edit.h"

#include <algorithm>

namespace loopbaan {

namespace {

bool saysTheSame(const Wish &one, const Wish &other)
{
    return one.text == other.text && one.horizon == other.horizon && one.importance == other.importance;
}

/// A wish that was noted today is still being noted, and a day leaves one version at most.
bool needsVersion(const Wish &wish, const QList<WishVersion> &versions, QDate today)
{
    return wish.notedOn < today && !wish.text.trimmed().isEmpty()
        && std::ranges::none_of(versions,
                                [today](const WishVersion &version) { return version.until == today; });
}

} // namespace

WishService::WishService(Dossier &dossier)
    : m_dossier(dossier)
{
}

QList<Wish> WishService::of(const EmployeeId &employee) const
{
    QList<Wish> wishes = m_dossier.stores().wishes.of(employee);
    wishes.removeIf([](const Wish &wish) { return wish.closedOn.isValid(); });
    return wishes;
}

QList<WishVersion> WishService::versionsOf(const WishId &id) const
{
    return m_dossier.stores().wishVersions.of(id);
}

Wish WishService::add(const ConversationId &conversation, const QString &text)
{
    Wish wish{
        .id = WishId::create(), .conversation = conversation, .text = text, .notedOn = m_dossier.today()};
    m_dossier.change(tr("Add wish"), [&](Stores &stores) {
        const std::optional<Conversation> talk = stores.conversations.find(conversation);
        wish.employee = talk.value_or(Conversation()).employee;
        wish.position = nextPosition(stores.wishes.of(wish.employee));
        stores.wishes.insert(wish);
    });
    return wish;
}

void WishService::write(const WishId &id, const QString &text)
{
    m_dossier.changeText(tr("Change wish"), typingKey(id, &Wish::text), [&](Stores &stores) {
        edit(stores, id, [&text](Wish &wish) { wish.text = text; });
    });
}

void WishService::change(const WishId &id, const std::function<void(Wish &)> &edit)
{
    m_dossier.change(tr("Change wish"), [&](Stores &stores) { this->edit(stores, id, edit); });
}

void WishService::edit(Stores &stores, const WishId &id, const std::function<void(Wish &)> &edit) const
{
    const std::optional<Wish> before = stores.wishes.find(id);
    if (!before)
        return;
    editRecord(stores.wishes, id, edit);
    const std::optional<Wish> after = stores.wishes.find(id);
    const QDate today = m_dossier.today();
    if (after && !saysTheSame(*before, *after) && needsVersion(*before, versionsOf(id), today)) {
        stores.wishVersions.insert({.id = WishVersionId::create(),
                                    .wish = id,
                                    .text = before->text,
                                    .horizon = before->horizon,
                                    .importance = before->importance,
                                    .until = today});
    }
}

void WishService::move(const WishId &id, int to)
{
    const std::optional<Wish> wish = m_dossier.stores().wishes.find(id);
    if (!wish)
        return;
    m_dossier.change(tr("Move wish"),
                     [&](Stores &stores) { placeRecord(stores.wishes, of(wish->employee), id, to); });
}

void WishService::close(const WishId &id)
{
    changeRecord(m_dossier, tr("Let go of wish"), &Stores::wishes, id,
                 [this](Wish &wish) { wish.closedOn = m_dossier.today(); });
}

void WishService::remove(const WishId &id)
{
    m_dossier.change(tr("Delete wish"), [&id](Stores &stores) { stores.wishes.remove(id); });
}

} // namespace loopbaan
