// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/form_store.h"

#include "storage/records/form_records.h"
#include "storage/records/records_of.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

QList<SentForm> SentFormStore::of(const ConversationId &conversation) const
{
    return where(u"conversation_id = ?"_s, {conversation.value});
}

std::optional<FormChoice> FormChoiceStore::of(const ConversationId &conversation) const
{
    const QList<FormChoice> found = where(u"conversation_id = ?"_s, {conversation.value});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<QByteArray> FormKeyStore::privateKeyOf(const FormId &form) const
{
    const QList<FormKey> found = where(u"form_id = ?"_s, {form.value});
    return found.isEmpty() ? std::nullopt : std::optional(found.first().privateKey);
}

QList<ReceivedAnswer> ReceivedAnswerStore::of(const FormId &form) const
{
    return where(u"form_id = ?"_s, {form.value});
}

template class Records<SentForm>;
template class Records<FormChoice>;
template class Records<FormKey>;
template class Records<ReceivedAnswer>;

} // namespace loopbaan
