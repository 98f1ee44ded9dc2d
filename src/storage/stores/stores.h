// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/stores/agreement_store.h"
#include "storage/stores/conversation_store.h"
#include "storage/stores/form_store.h"
#include "storage/stores/guide_store.h"
#include "storage/stores/option_store.h"
#include "storage/stores/people_store.h"
#include "storage/stores/preparation_store.h"
#include "storage/stores/talk_store.h"

namespace loopbaan {

/// Every kind of record of one open dossier.
struct Stores
{
    explicit Stores(Database &database);

    OrganisationStore organisations;
    DepartmentStore departments;
    OccasionStore occasions;
    PossibilityStore possibilities;
    EmployeeStore employees;
    EmployeeRoleStore roles;
    TrajectoryStore trajectories;
    ConversationStore conversations;
    ConversationPhaseStore phases;
    FeedbackStore feedback;
    PreparationStore preparation;
    WishStore wishes;
    WishVersionStore wishVersions;
    ManagerIdeaStore ideas;
    CareerOptionStore options;
    OptionArgumentStore arguments;
    AgreementStore agreements;
    AgreementReviewStore reviews;
    DevelopmentPlanStore plans;
    TalkStore talks;
    PhaseClockStore clocks;
    TalkPromptStore talkPrompts;
    OpenPointStore openPoints;
    CircumstanceStore circumstances;
    MatchSheetStore matchSheets;
    PhaseSettingStore phaseSettings;
    GuidePromptStore guidePrompts;
    SentFormStore sentForms;
    FormChoiceStore formChoices;
    FormKeyStore formKeys;
    ReceivedAnswerStore receivedAnswers;
    PrivateDegreeStore privateDegrees;
    CompetenceLevelStore competenceLevels;
    TrainingNeedStore trainingNeeds;
    PreparationMarkStore preparationMarks;
    AgendaItemStore agendaItems;
    AttitudeAnswerStore attitudeAnswers;
    AttitudeGoalStore attitudeGoals;
    QuestionSetStore questionSets;
    SetQuestionStore setQuestions;

    /// Every record that does not hold what was stored, as "table id".
    [[nodiscard]] QStringList damaged() const;
};

} // namespace loopbaan
