// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/wish.h"
#include "core/plan/pop.h"
#include "core/talk/open_point.h"

namespace loopbaan {

/// What both agreed about the talk at its opening.
struct ReportSafety
{
    QString noted{};
    QString readers{};
    QString staysHere{};
    QDate agreedByEmployee{}; ///< invalid while not ticked
    QDate agreedByManager{};

    friend bool operator==(const ReportSafety &, const ReportSafety &) = default;
};

/// What was noted in one phase for both to read.
struct ReportNotes
{
    PhaseId phase{};
    QString text{};

    friend bool operator==(const ReportNotes &, const ReportNotes &) = default;
};

/// A wish as it was said in that talk.
struct ReportWish
{
    QString text{};
    std::optional<Horizon> horizon{};
    std::optional<Importance> importance{};

    friend bool operator==(const ReportWish &, const ReportWish &) = default;
};

/// What was weighed, how far it is, and who lets more be known when (R-000-07).
struct ReportOption
{
    PopOption option{};
    QString reason{};
    QString decidedBy{};
    QDate answerOn{};

    friend bool operator==(const ReportOption &, const ReportOption &) = default;
};

/// One line of what is possible, what is not, and what is still to be found out (R-000-16).
struct ReportPoint
{
    OpenPointKind kind{};
    QString text{};
    QString who{};
    QDate on{};

    friend bool operator==(const ReportPoint &, const ReportPoint &) = default;
};

/// What the employee thought of the talk (R-001-71).
struct ReportFeedback
{
    std::optional<int> heard{}; ///< 1 to 5, as the three below
    std::optional<int> free{};
    std::optional<int> clear{};
    std::optional<int> honest{};
    QString open{};

    friend bool operator==(const ReportFeedback &, const ReportFeedback &) = default;
};

/// The report of one talk as a document shows it: values only, no layout. Nothing private can get in: there
/// is no field for it.
struct TalkReport
{
    QString organisation{};
    QString employee{}; ///< whole name
    QString employeeCallName{};
    QString jobTitle{};
    QString department{};
    QDate date{};
    QString partner{};
    PartnerRole partnerRole = PartnerRole::LineManager;
    QString occasion{}; ///< id in the catalogue, else an own text; empty when it may not be named
    Formality formality = Formality::Light;
    QString topic{};
    QString careerQuestion{};
    ReportSafety safety{};
    QString summary{}; ///< the report of the talk as a whole
    QList<ReportNotes> notes{}; ///< phases that have some, in their order
    QList<ReportWish> wishes{};
    QList<ReportOption> options{};
    QList<PopAgreement> agreements{};
    QList<ReportPoint> points{};
    std::optional<ReportFeedback> feedback{};
    bool planTogether = false;
    QDate planDueOn{};
    QDate nextOn{};
    bool isConcept = true; ///< the talk is not finished
    QDate composedOn{};
    Language language = Language::Dutch;

    friend bool operator==(const TalkReport &, const TalkReport &) = default;
};

} // namespace loopbaan
