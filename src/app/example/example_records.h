// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/example/example_story.h"
#include "core/agreement/agreement.h"
#include "core/conversation/preparation.h"
#include "core/conversation/wish.h"
#include "core/form/sent_form.h"
#include "core/plan/development_plan.h"
#include "core/preparation/attitude.h"
#include "core/preparation/manager_preparation.h"

#include <stdexcept>

namespace loopbaan {

/// The example that ships with the program is not what it should be: the build is broken, not the input.
class ExampleError : public std::runtime_error
{
    using std::runtime_error::runtime_error;
};

/// Everything an example dossier holds: an organisation that does not exist and the people of one team, two
/// years of conversations, agreements and plans long.
struct ExampleRecords
{
    Organisation organisation{};
    QList<Department> departments{};
    QList<Employee> employees{};
    QList<EmployeeRole> roles{};
    QList<Trajectory> trajectories{};
    QList<Conversation> conversations{};
    QList<ConversationPhase> phases{};
    QList<PreparationAnswer> preparation{};
    QList<AttitudeAnswer> attitudes{};
    QList<AttitudeGoal> attitudeGoals{};
    QList<SentForm> sentForms{};
    QList<ReceivedAnswer> receivedAnswers{};
    QList<PrivateDegree> degrees{};
    QList<CompetenceLevel> levels{};
    QList<TrainingNeed> trainings{};
    QList<ConversationFeedback> feedback{};
    QList<Wish> wishes{};
    QList<WishVersion> wishVersions{};
    QList<ManagerIdea> ideas{};
    QList<CareerOption> options{};
    QList<OptionArgument> arguments{};
    QList<Agreement> agreements{};
    QList<AgreementReview> reviews{};
    QList<DevelopmentPlan> plans{};
};

/// Reads what ships in `language`, as things stand on `today`. Throws ExampleError naming the place that is
/// wrong.
[[nodiscard]] ExampleRecords readExample(Language language, QDate today,
                                         ExampleStory story = ExampleStory::Team);

} // namespace loopbaan
