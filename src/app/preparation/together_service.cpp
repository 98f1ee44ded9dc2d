// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preparation/together_service.h"

#include "app/dossier/dossier.h"
#include "app/preparation/manager_side.h"
#include "storage/stores/stores.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

std::optional<PreparationMark> planOf(const Stores &stores, const ConversationId &conversation)
{
    for (const PreparationMark &mark : stores.preparationMarks.of(conversation)) {
        if (mark.item == togetherMark)
            return mark;
    }
    return std::nullopt;
}

/// What was said on `day` is changed; what was said before stays under its own day.
std::optional<PreparationAnswer> saidOn(QDate day, const Stores &stores, const ConversationId &conversation,
                                        const QString &question)
{
    for (const PreparationAnswer &answer : stores.preparation.of(conversation)) {
        if (answer.side == PreparationSide::Employee && answer.item == question && answer.answeredOn == day)
            return answer;
    }
    return std::nullopt;
}

bool cameBack(const Stores &stores, const ConversationId &conversation)
{
    return std::ranges::any_of(stores.sentForms.of(conversation), [&stores](const SentForm &form) {
        return !stores.receivedAnswers.of(form.id).isEmpty();
    });
}

} // namespace

TogetherService::TogetherService(Dossier &dossier)
    : m_dossier(dossier)
{
}

bool TogetherService::isPlanned(const ConversationId &conversation) const
{
    return planOf(m_dossier.stores(), conversation).has_value();
}

void TogetherService::plan(const ConversationId &conversation, bool isPlanned)
{
    if (isPlanned == this->isPlanned(conversation))
        return;
    m_dossier.change(tr("Change preparation"), [&](Stores &stores) {
        if (const std::optional<PreparationMark> mark = planOf(stores, conversation))
            stores.preparationMarks.remove(mark->id);
        else
            stores.preparationMarks.save({PreparationMarkId::create(), conversation, togetherMark, true});
    });
}

bool TogetherService::isPossible(const ConversationId &conversation) const
{
    const Stores &stores = m_dossier.stores();
    const std::optional<Conversation> talk = stores.conversations.find(conversation);
    if (!talk || !isOpen(*talk) || cameBack(stores, conversation))
        return false;
    const QDate start = talk->startedAt.isValid() ? talk->startedAt.toLocalTime().date() : QDate();
    return std::ranges::none_of(
        employeeSideOf(stores, conversation),
        [start](const PreparationAnswer &answer) { return !start.isValid() || answer.answeredOn < start; });
}

QString TogetherService::textAt(const ConversationId &conversation, const QString &question) const
{
    for (const PreparationAnswer &answer : employeeSideOf(m_dossier.stores(), conversation)) {
        if (answer.item == question)
            return answer.sharedText;
    }
    return {};
}

void TogetherService::write(const ConversationId &conversation, const QString &question, const QString &text)
{
    if (!isPossible(conversation) || textAt(conversation, question) == text)
        return;
    m_dossier.changeText(tr("Fill in together"), conversation.value + question, [&](Stores &stores) {
        PreparationAnswer answer = saidOn(m_dossier.today(), stores, conversation, question)
                                       .value_or(PreparationAnswer{.id = PreparationAnswerId::create(),
                                                                   .conversation = conversation,
                                                                   .side = PreparationSide::Employee,
                                                                   .item = question,
                                                                   .answeredOn = m_dossier.today()});
        answer.sharedText = text;
        stores.preparation.save(answer);
    });
}

QStringList questionsTogether()
{
    return {u"emp.drives.ambition"_s, u"emp.strengths.good"_s, u"emp.room.tasks"_s,
            u"emp.other.functions"_s, u"emp.learn.want"_s,     u"emp.next.need"_s};
}

} // namespace loopbaan
