// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preparation/preparation_service.h"

#include "app/dossier/record_edit.h"
#include "app/preparation/manager_side.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

const QLatin1StringView success("mgr.fit.success"); ///< kept with the conversation

/// The answer at a question, new where there is none.
PreparationAnswer answerAt(const Stores &stores, const ConversationId &conversation, const QString &question)
{
    for (const PreparationAnswer &answer : stores.preparation.of(conversation)) {
        if (answer.side == PreparationSide::Manager && answer.item == question)
            return answer;
    }
    return {.id = PreparationAnswerId::create(),
            .conversation = conversation,
            .side = PreparationSide::Manager,
            .item = question};
}

} // namespace

PreparationService::PreparationService(Dossier &dossier)
    : m_dossier(dossier)
{
}

ManagerPreparation PreparationService::of(const ConversationId &conversation) const
{
    const Stores &stores = m_dossier.stores();
    ManagerPreparation preparation = managerSideOf(stores, conversation);
    const Conversation talk = stores.conversations.find(conversation).value_or(Conversation());
    if (!talk.managerSuccess.isEmpty())
        preparation.answers << PreparationAnswer{.conversation = conversation,
                                                 .side = PreparationSide::Manager,
                                                 .item = success,
                                                 .privateText = talk.managerSuccess};
    return preparation;
}

Readiness PreparationService::readiness(const ConversationId &conversation) const
{
    const Stores &stores = m_dossier.stores();
    return readinessOn(m_dossier.today(), employeeSideOf(stores, conversation), of(conversation),
                       lastFormOf(stores, conversation));
}

void PreparationService::write(const ConversationId &conversation, const QString &question,
                               const QString &text)
{
    if (question == success) {
        typeInRecord(m_dossier, tr("Change preparation"), &Stores::conversations, conversation,
                     &Conversation::managerSuccess, text);
        return;
    }
    m_dossier.changeText(tr("Change preparation"), conversation.value + question, [&](Stores &stores) {
        PreparationAnswer answer = answerAt(stores, conversation, question);
        if (answer.privateText == text)
            return;
        answer.privateText = text;
        answer.answeredOn = m_dossier.today();
        stores.preparation.save(answer);
    });
}

void PreparationService::choose(const ConversationId &conversation, const QString &statement,
                                std::optional<int> degree)
{
    m_dossier.change(tr("Change estimate"), [&](Stores &stores) {
        const QList<PrivateDegree> chosen = stores.privateDegrees.of(conversation);
        const auto found = std::ranges::find(chosen, statement, &PrivateDegree::statement);
        const PrivateDegreeId id = found == chosen.end() ? PrivateDegreeId::create() : found->id;
        if (degree)
            stores.privateDegrees.save({id, conversation, statement, *degree});
        else
            stores.privateDegrees.remove(id);
    });
}

void PreparationService::mark(const ConversationId &conversation, ManagerTopic topic, bool isDone)
{
    const bool byItself = isFilledIn(topic, of(conversation));
    m_dossier.change(tr("Change mark"), [&](Stores &stores) {
        putMark(stores, conversation, toText(topic),
                isDone == byItself ? std::nullopt : std::optional(isDone));
    });
}

void PreparationService::tick(const ConversationId &conversation, const QString &check, bool isTicked)
{
    m_dossier.change(tr("Change mark"), [&](Stores &stores) {
        putMark(stores, conversation, check, isTicked ? std::optional(true) : std::nullopt);
    });
}

void PreparationService::putMark(Stores &stores, const ConversationId &conversation, const QString &item,
                                 std::optional<bool> isDone) const
{
    const QList<PreparationMark> marks = stores.preparationMarks.of(conversation);
    const auto found = std::ranges::find(marks, item, &PreparationMark::item);
    const PreparationMarkId id = found == marks.end() ? PreparationMarkId::create() : found->id;
    if (isDone)
        stores.preparationMarks.save({id, conversation, item, *isDone});
    else
        stores.preparationMarks.remove(id);
}

} // namespace loopbaan
