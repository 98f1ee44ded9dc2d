// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form_choice.h"
#include "storage/records/form_key.h"
#include "storage/records/records.h"

namespace loopbaan {

/// What went out is what answers are matched with: it is put in once and never changed.
class SentFormStore : private Records<SentForm>
{
public:
    using Records::all;
    using Records::damaged;
    using Records::find;
    using Records::insert;
    using Records::Records;
    using Records::tableName;

    [[nodiscard]] QList<SentForm> of(const ConversationId &conversation) const; ///< oldest first
};

/// One of a conversation at most.
class FormChoiceStore : public Records<FormChoice>
{
public:
    using Records::Records;

    [[nodiscard]] std::optional<FormChoice> of(const ConversationId &conversation) const;
};

/// One key for one form, and no way to ask for all: no list, export or copy for others reads it.
class FormKeyStore : private Records<FormKey>
{
public:
    using Records::damaged;
    using Records::insert;
    using Records::Records;
    using Records::tableName;

    [[nodiscard]] std::optional<QByteArray> privateKeyOf(const FormId &form) const;
};

/// Answers as they came in: put in once and never changed.
class ReceivedAnswerStore : private Records<ReceivedAnswer>
{
public:
    using Records::damaged;
    using Records::insert;
    using Records::Records;
    using Records::tableName;

    [[nodiscard]] QList<ReceivedAnswer> of(const FormId &form) const; ///< by when they were saved
};

} // namespace loopbaan
