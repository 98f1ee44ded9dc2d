// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form_choice.h"
#include "storage/records/form_key.h"
#include "storage/records/record.h"

namespace loopbaan {

template<>
struct Record<SentForm>
{
    static constexpr auto table = QLatin1StringView("sent_form");
    static constexpr auto order = QLatin1StringView("sent_on, created_at, id");
    static constexpr auto fields = std::tuple{field("id", &SentForm::id),
                                              field("conversation_id", &SentForm::conversation),
                                              field("language", &SentForm::language),
                                              field("sent_on", &SentForm::sentOn),
                                              field("due_on", &SentForm::dueOn),
                                              field("remind_on", &SentForm::remindOn),
                                              field("public_key", &SentForm::publicKey),
                                              field("content", &SentForm::content)};
};

template<>
struct Record<FormChoice>
{
    static constexpr auto table = QLatin1StringView("form_choice");
    static constexpr auto order = QLatin1StringView("id");
    static constexpr auto fields = std::tuple{field("id", &FormChoice::id),
                                              field("conversation_id", &FormChoice::conversation),
                                              field("language", &FormChoice::language),
                                              field("conversation_on", &FormChoice::conversationOn),
                                              field("due_on", &FormChoice::dueOn),
                                              field("remind_on", &FormChoice::remindOn),
                                              field("questions", &FormChoice::questions)};
};

template<>
struct Record<FormKey>
{
    static constexpr auto table = QLatin1StringView("form_key");
    static constexpr auto order = QLatin1StringView("id");
    static constexpr auto fields = std::tuple{field("id", &FormKey::id), field("form_id", &FormKey::form),
                                              field("private_key", &FormKey::privateKey)};
};

template<>
struct Record<ReceivedAnswer>
{
    static constexpr auto table = QLatin1StringView("received_answer");
    static constexpr auto order = QLatin1StringView("saved_at, received_at, id");
    static constexpr auto fields = std::tuple{field("id", &ReceivedAnswer::id),
                                              field("form_id", &ReceivedAnswer::form),
                                              field("saved_at", &ReceivedAnswer::savedAt),
                                              field("received_at", &ReceivedAnswer::receivedAt),
                                              field("was_sealed", &ReceivedAnswer::wasSealed),
                                              field("content", &ReceivedAnswer::content)};
};

} // namespace loopbaan
