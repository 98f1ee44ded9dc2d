// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/question_set_problems.h"

#include "app/problems/json_problems.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct QuestionSetProblems
{
    Q_DECLARE_TR_FUNCTIONS(QuestionSetProblems)
};

/// The member that is wrong, as in the JSON pointers of the reader.
QString pathOf(const QuestionSetFinding &finding)
{
    if (finding.question < 0) {
        const bool isName = finding.problem == QuestionSetProblem::NameMissing
            || finding.problem == QuestionSetProblem::TextTooLong;
        return isName ? u"/name"_s : u"/questions"_s;
    }
    const QString question = u"/questions/%1"_s.arg(finding.question);
    switch (finding.problem) {
    case QuestionSetProblem::TopicUnknown: return question + u"/topic"_s;
    case QuestionSetProblem::TextMissing:
    case QuestionSetProblem::TextTooLong: return question + u"/text"_s;
    default: return question + u"/question"_s;
    }
}

ProblemText reasonOf(const QuestionSetFinding &finding)
{
    switch (finding.problem) {
    case QuestionSetProblem::NameMissing:
        return {{},
                QuestionSetProblems::tr("the set has no name"),
                QuestionSetProblems::tr("give it one of at most 200 characters")};
    case QuestionSetProblem::NothingAsked:
        return {
            {}, QuestionSetProblems::tr("every question is off"), QuestionSetProblems::tr("switch one on")};
    case QuestionSetProblem::SelfManagementMissing:
        return {{},
                QuestionSetProblems::tr("no question on steering your own career is on"),
                QuestionSetProblems::tr("switch one on; every set keeps one")};
    case QuestionSetProblem::QuestionUnknown:
        return {{},
                QuestionSetProblems::tr("the program has no such question for employees"),
                QuestionSetProblems::tr("check its spelling, or make it one of your own")};
    case QuestionSetProblem::QuestionTwice:
        return {{},
                QuestionSetProblems::tr("the question is there twice"),
                QuestionSetProblems::tr("leave one of them out")};
    case QuestionSetProblem::TopicUnknown:
        return {{},
                QuestionSetProblems::tr("there is no such topic"),
                QuestionSetProblems::tr("use a topic of the program")};
    case QuestionSetProblem::TextMissing:
        return {{},
                QuestionSetProblems::tr("the question has no words in any language"),
                QuestionSetProblems::tr("write it in one language at least")};
    case QuestionSetProblem::TextTooLong:
        return finding.question < 0
            ? ProblemText{{},
                          QuestionSetProblems::tr("the name is longer than 200 characters"),
                          QuestionSetProblems::tr("make it shorter")}
            : ProblemText{{},
                          QuestionSetProblems::tr("the text is longer than 500 characters"),
                          QuestionSetProblems::tr("make it shorter")};
    }
    Q_UNREACHABLE();
}

} // namespace

ProblemText problemText(const QuestionSetFinding &finding)
{
    ProblemText problem = reasonOf(finding);
    problem.what = QuestionSetProblems::tr("%1 was refused").arg(pathOf(finding));
    return problem;
}

QList<ProblemText> refusalsOf(const QuestionSetImport &import)
{
    QList<ProblemText> refusals;
    for (const JsonProblem &problem : import.problems) {
        if (refuses(problem.reason))
            refusals << problemText(problem);
    }
    for (const QuestionSetFinding &finding : import.findings)
        refusals << problemText(finding);
    return refusals;
}

} // namespace loopbaan
