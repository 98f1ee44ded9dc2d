// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form_composition.h"
#include "core/form/sent_form.h"
#include "core/preparation/question_set.h"

#include <QCoreApplication>

namespace loopbaan {

class Dossier;

/// What a form is sent with.
struct FormRequest
{
    ConversationId conversation{};
    Language language = Language::Dutch;
    QList<SetQuestion> questions{}; ///< on and off, in the order they are asked
    QDate dueOn{};
    QDate remindOn{};

    friend bool operator==(const FormRequest &, const FormRequest &) = default;
};

/// The forms that go out for conversations. Everything throws StorageError; send() SealingError too.
class FormService
{
    Q_DECLARE_TR_FUNCTIONS(FormService)

public:
    explicit FormService(Dossier &dossier);

    /// The questions of the organisation, due three working days before the talk, reminded two before that.
    [[nodiscard]] FormRequest usual(const Conversation &talk) const;
    /// What to begin with: what was chosen for the talk, else the usual, without a question where the talk
    /// asks no preparation. Days that were chosen count for the day on which the talk was then.
    [[nodiscard]] FormRequest suggestion(const ConversationId &conversation) const;
    /// For a talk that need not be stored yet.
    [[nodiscard]] FormRequest suggestion(const Conversation &talk) const;
    /// All questions of `request`, off ones too, in the words of its language: what there is to choose from.
    [[nodiscard]] Form choices(const FormRequest &request) const;

    /// The form as it would go out now, for a talk that need not be stored yet; nothing is noted as sent.
    [[nodiscard]] Form preview(const FormRequest &request, const Conversation &talk) const;

    /// Keeps what is not as usual with the conversation, until the next time it is kept.
    void keep(const FormRequest &request);

    /// Composes the form and notes it as sent today, with new keys of its own, so that only this dossier
    /// opens its answers. Nothing for a conversation that is not open, or without a question.
    std::optional<Form> send(const FormRequest &request);

    /// The last form that names the moment at which the talk is held, else a new one as suggested, sent now.
    /// Nothing as for send().
    std::optional<Form> formToGive(const ConversationId &conversation);

    [[nodiscard]] QList<SentForm> of(const ConversationId &conversation) const; ///< oldest first
    /// The form as it went out.
    [[nodiscard]] std::optional<Form> form(const FormId &id) const;

private:
    [[nodiscard]] FormRequest unchosen(const Conversation &talk) const;
    [[nodiscard]] FormSources sourcesOf(const FormRequest &request, const Conversation &talk) const;

    Dossier &m_dossier;
};

/// The day `days` working days before `day`; invalid for an invalid one.
[[nodiscard]] QDate workingDaysBefore(QDate day, int days);

} // namespace loopbaan
