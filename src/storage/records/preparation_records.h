// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preparation/agenda.h"
#include "core/preparation/attitude.h"
#include "core/preparation/question_set.h"
#include "storage/records/record.h"

namespace loopbaan {

template<>
struct Record<PrivateDegree>
{
    static constexpr auto table = QLatin1StringView("private_degree");
    static constexpr auto order = QLatin1StringView("statement, id");
    static constexpr auto fields =
        std::tuple{field("id", &PrivateDegree::id), field("conversation_id", &PrivateDegree::conversation),
                   field("statement", &PrivateDegree::statement), field("degree", &PrivateDegree::degree)};
};

template<>
struct Record<CompetenceLevel>
{
    static constexpr auto table = QLatin1StringView("competence_level");
    static constexpr auto order = QLatin1StringView("position, id");
    static constexpr auto fields = std::tuple{field("id", &CompetenceLevel::id),
                                              field("conversation_id", &CompetenceLevel::conversation),
                                              field("competence", &CompetenceLevel::competence),
                                              field("level", &CompetenceLevel::level),
                                              field("example", &CompetenceLevel::example),
                                              field("position", &CompetenceLevel::position)};
};

template<>
struct Record<TrainingNeed>
{
    static constexpr auto table = QLatin1StringView("training_need");
    static constexpr auto order = QLatin1StringView("position, id");
    static constexpr auto fields =
        std::tuple{field("id", &TrainingNeed::id), field("conversation_id", &TrainingNeed::conversation),
                   field("text", &TrainingNeed::text), field("purpose", &TrainingNeed::purpose),
                   field("position", &TrainingNeed::position)};
};

template<>
struct Record<PreparationMark>
{
    static constexpr auto table = QLatin1StringView("preparation_mark");
    static constexpr auto order = QLatin1StringView("item, id");
    static constexpr auto fields = std::tuple{
        field("id", &PreparationMark::id), field("conversation_id", &PreparationMark::conversation),
        field("item", &PreparationMark::item), field("is_done", &PreparationMark::isDone)};
};

template<>
struct Record<AgendaItem>
{
    static constexpr auto table = QLatin1StringView("agenda_item");
    static constexpr auto order = QLatin1StringView("position, id");
    static constexpr auto fields =
        std::tuple{field("id", &AgendaItem::id), field("conversation_id", &AgendaItem::conversation),
                   field("theme", &AgendaItem::theme), field("position", &AgendaItem::position)};
};

template<>
struct Record<AttitudeAnswer>
{
    static constexpr auto table = QLatin1StringView("attitude_answer");
    static constexpr auto order = QLatin1StringView("answered_on, statement, id");
    static constexpr auto fields = std::tuple{field("id", &AttitudeAnswer::id),
                                              field("employee_id", &AttitudeAnswer::employee),
                                              field("conversation_id", &AttitudeAnswer::conversation),
                                              field("statement", &AttitudeAnswer::statement),
                                              field("degree", &AttitudeAnswer::degree),
                                              field("words", &AttitudeAnswer::words),
                                              field("answered_on", &AttitudeAnswer::answeredOn)};
};

template<>
struct Record<AttitudeGoal>
{
    static constexpr auto table = QLatin1StringView("attitude_goal");
    static constexpr auto order = QLatin1StringView("chosen_on, id");
    static constexpr auto fields =
        std::tuple{field("id", &AttitudeGoal::id), field("employee_id", &AttitudeGoal::employee),
                   field("agreement_id", &AttitudeGoal::agreement),
                   field("attitude", &AttitudeGoal::attitude), field("chosen_on", &AttitudeGoal::chosenOn)};
};

template<>
struct Record<QuestionSet>
{
    static constexpr auto table = QLatin1StringView("question_set");
    static constexpr auto order = QLatin1StringView("position, id");
    static constexpr auto fields =
        std::tuple{field("id", &QuestionSet::id), field("name", &QuestionSet::name),
                   field("position", &QuestionSet::position)};
};

/// Gives the words of one language of a text in three.
template<Translated SetQuestion::*member, Language language>
struct WordsIn
{
    template<typename Value>
    auto &operator()(Value &value) const
    {
        return (value.*member).texts[static_cast<size_t>(language)];
    }
};

template<>
struct Record<SetQuestion>
{
    static constexpr auto table = QLatin1StringView("set_question");
    static constexpr auto order = QLatin1StringView("position, id");
    static constexpr auto fields =
        std::tuple{field("id", &SetQuestion::id),
                   field("set_id", &SetQuestion::set),
                   field("question", &SetQuestion::question),
                   field("is_on", &SetQuestion::isOn),
                   field("position", &SetQuestion::position),
                   field("topic", &SetQuestion::topic),
                   field("kind", &SetQuestion::kind),
                   field("text_nl", WordsIn<&SetQuestion::text, Language::Dutch>()),
                   field("text_en", WordsIn<&SetQuestion::text, Language::English>()),
                   field("text_fr", WordsIn<&SetQuestion::text, Language::French>()),
                   field("hint_nl", WordsIn<&SetQuestion::hint, Language::Dutch>()),
                   field("hint_en", WordsIn<&SetQuestion::hint, Language::English>()),
                   field("hint_fr", WordsIn<&SetQuestion::hint, Language::French>()),
                   field("is_optional", &SetQuestion::isOptional)};
};

} // namespace loopbaan
