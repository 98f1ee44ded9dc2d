// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/option_service.h"

#include "app/dossier/record_edit.h"
#include "core/talk/option_rules.h"

#include <algorithm>

namespace loopbaan {

OptionService::OptionService(Dossier &dossier)
    : m_dossier(dossier)
{
}

std::optional<CareerOption> OptionService::find(const CareerOptionId &id) const
{
    return m_dossier.stores().options.find(id);
}

QList<CareerOption> OptionService::in(const ConversationId &conversation) const
{
    const Stores &stores = m_dossier.stores();
    const std::optional<Conversation> talk = stores.conversations.find(conversation);
    return talk ? optionsIn(*talk, stores.options.of(talk->employee)) : QList<CareerOption>();
}

bool OptionService::hasRoom(const ConversationId &conversation) const
{
    return in(conversation).size() < mostOptions;
}

std::optional<CareerOption> OptionService::add(const ConversationId &conversation, const QString &text)
{
    const std::optional<Conversation> talk = m_dossier.stores().conversations.find(conversation);
    if (!talk || !hasRoom(conversation))
        return std::nullopt;
    CareerOption option{.id = CareerOptionId::create(),
                        .employee = talk->employee,
                        .conversation = conversation,
                        .text = text};
    m_dossier.change(tr("Add option"), [&option](Stores &stores) {
        option.position = nextPosition(stores.options.of(option.employee));
        stores.options.insert(option);
    });
    return option;
}

void OptionService::write(const CareerOptionId &id, QString CareerOption::*field, const QString &text)
{
    typeInRecord(m_dossier, tr("Change option"), &Stores::options, id, field, text);
}

void OptionService::change(const CareerOptionId &id, const std::function<void(CareerOption &)> &edit)
{
    changeRecord(m_dossier, tr("Change option"), &Stores::options, id, edit);
}

void OptionService::move(const CareerOptionId &id, const ConversationId &conversation, int to)
{
    m_dossier.change(tr("Move option"),
                     [&](Stores &stores) { placeRecord(stores.options, in(conversation), id, to); });
}

void OptionService::park(const CareerOptionId &id, QDate until)
{
    changeRecord(m_dossier, tr("Park option"), &Stores::options, id,
                 [until](CareerOption &option) { option.parkedUntil = until; });
}

void OptionService::takeUp(const CareerOptionId &id, const ConversationId &conversation)
{
    changeRecord(m_dossier, tr("Take up option"), &Stores::options, id, [&](CareerOption &option) {
        option.parkedUntil = {};
        option.conversation = conversation;
    });
}

void OptionService::remove(const CareerOptionId &id)
{
    const std::optional<CareerOption> option = find(id);
    if (!option)
        return;
    m_dossier.change(tr("Delete option"), [&](Stores &stores) {
        for (const Agreement &agreement : stores.agreements.of(option->employee)) {
            if (agreement.option == id)
                editRecord(stores.agreements, agreement.id, [](Agreement &made) { made.option = {}; });
        }
        stores.options.remove(id);
    });
}

std::optional<Agreement> OptionService::makeAgreement(const CareerOptionId &id,
                                                      const ConversationId &conversation)
{
    const Stores &stores = m_dossier.stores();
    const std::optional<CareerOption> option = find(id);
    if (!option)
        return std::nullopt;
    const QList<Agreement> others = stores.agreements.of(option->employee);
    const auto made = std::ranges::find_if(others, [&](const Agreement &agreement) {
        return agreement.option == id && agreement.conversation == conversation;
    });
    if (made != others.end())
        return *made;

    Agreement agreement = agreementFrom(*option, stores.organisations.current().language);
    agreement.id = AgreementId::create();
    agreement.conversation = conversation;
    agreement.madeOn = m_dossier.today();
    agreement.position = nextPosition(others);
    m_dossier.change(tr("Make agreement of option"), [&](Stores &changing) {
        changing.agreements.insert(agreement);
        editRecord(changing.options, id, [](CareerOption &agreed) { agreed.status = OptionStatus::Agreed; });
    });
    return agreement;
}

} // namespace loopbaan
