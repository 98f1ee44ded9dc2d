// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preparation/manager_topic.h"
#include "gui/preparation/preparation_part.h"

namespace loopbaan {

class CompetencesPart;
class MarkBox;
class QuestionText;
class TextLabel;
class TrainingsPart;

/// One of the four points a manager prepares: its mark, which comes by itself and can be overruled, its
/// questions, and the levels or trainings that belong to it (R-001-13, R-001-22 to R-001-26).
class TopicPart : public PreparationPart
{
    Q_OBJECT

public:
    TopicPart(const TalkContext &context, ManagerTopic topic, QWidget *parent);

    void follow(PreparationPath path) override;

protected:
    void showState() override;

private:
    void addQuestions();
    void addRows();
    void mark(bool isDone);
    [[nodiscard]] QString title() const;

    ManagerTopic m_topic;
    MarkBox *m_mark; ///< owned as children, as those below
    TextLabel *m_overruled;
    QList<QuestionText *> m_questions{};
    QList<PreparationPart *> m_rows{}; ///< levels or trainings
};

} // namespace loopbaan
