// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agreements/agreement_service.h"
#include "app/conversations/conversation_service.h"
#include "app/dossier/dossier.h"
#include "app/people/employee_service.h"
#include "app/people/standing_service.h"
#include "app/plans/plan_service.h"
#include "app/preparation/agenda_service.h"
#include "app/preparation/answer_service.h"
#include "app/preparation/attitude_service.h"
#include "app/preparation/competence_service.h"
#include "app/preparation/form_service.h"
#include "app/preparation/preparation_service.h"
#include "app/preparation/question_set_service.h"
#include "app/preparation/together_service.h"
#include "app/preparation/training_service.h"
#include "app/settings/guide_service.h"
#include "app/settings/settings_service.h"
#include "app/talk/argument_service.h"
#include "app/talk/circumstance_service.h"
#include "app/talk/evaluation_service.h"
#include "app/talk/feedback_service.h"
#include "app/talk/idea_service.h"
#include "app/talk/match_service.h"
#include "app/talk/notes_service.h"
#include "app/talk/open_point_service.h"
#include "app/talk/opening_service.h"
#include "app/talk/option_service.h"
#include "app/talk/talk_guide_service.h"
#include "app/talk/talk_service.h"
#include "app/talk/wish_service.h"

namespace loopbaan {

/// A dossier with the services that work on it.
struct OpenDossier
{
    /// Throws StorageError, as Dossier does.
    OpenDossier(const QString &path, Dossier::Access access, const Clock &clock,
                Dossier::Check check = Dossier::Check::AtOnce)
        : dossier(path, access, clock, check)
    {
    }

    Dossier dossier;
    EmployeeService employees{dossier};
    StandingService standings{dossier};
    ConversationService conversations{dossier};
    AgreementService agreements{dossier};
    PlanService plans{dossier};
    TalkService talks{dossier};
    TalkGuideService talkGuide{dossier};
    OpeningService opening{dossier};
    NotesService notes{dossier};
    EvaluationService evaluation{dossier};
    WishService wishes{dossier};
    IdeaService ideas{dossier};
    CircumstanceService circumstances{dossier};
    OptionService options{dossier};
    ArgumentService arguments{dossier};
    OpenPointService openPoints{dossier};
    FeedbackService feedback{dossier};
    MatchService matchSheets{dossier};
    FormService forms{dossier};
    AnswerService answers{dossier};
    PreparationService preparation{dossier};
    CompetenceService competences{dossier};
    TrainingService trainings{dossier};
    AgendaService agenda{dossier};
    TogetherService together{dossier};
    AttitudeService attitudes{dossier};
    QuestionSetService questionSets{dossier};
    SettingsService settings{dossier};
    GuideService guide{dossier};
};

} // namespace loopbaan
