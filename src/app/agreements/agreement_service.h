// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agreements/agreement_line.h"
#include "core/agreement/smart_check.h"
#include "core/plan/pop_agreement.h"

#include <QCoreApplication>

namespace loopbaan {

class Dossier;

/// What came of an agreement, as somebody reports it.
struct ReviewEntry
{
    AgreementReviewId id{}; ///< of a review that is there: that one is changed; null or unknown: a new one
    std::optional<AgreementStatus> status{}; ///< nothing: as it is
    QString note{};
    QDate newDue{}; ///< valid: the agreement moves to this day
};

/// The agreements of all employees. Everything throws StorageError.
class AgreementService
{
    Q_DECLARE_TR_FUNCTIONS(AgreementService)

public:
    explicit AgreementService(Dossier &dossier);

    [[nodiscard]] std::optional<Agreement> find(const AgreementId &id) const;
    [[nodiscard]] QList<Agreement> all() const;
    [[nodiscard]] QList<Agreement> of(const EmployeeId &employee) const;
    [[nodiscard]] int overdue() const; ///< how many should be done by today
    [[nodiscard]] QList<AgreementLine> lines() const; ///< all, with whom they are
    [[nodiscard]] QList<AgreementReview> reviewsOf(const AgreementId &id) const; ///< oldest first

    /// Adds agreements or changes those that are there; a weak one is stored as it is, the coach only asks.
    /// One step to undo. Gives them back as they were stored, with their ids.
    QList<Agreement> save(const QList<Agreement> &agreements);

    /// As save, for text that is being typed in `field`.
    void saveText(const Agreement &agreement, const QString &field);

    /// A new agreement with `employee`, in the language of the organisation. Not stored yet.
    [[nodiscard]] Agreement draftFor(const EmployeeId &employee,
                                     const ConversationId &conversation = {}) const;
    /// What the parties are called to an agreement with `employee`.
    [[nodiscard]] PopNames namesFor(const EmployeeId &employee) const;

    void remove(const AgreementId &id);

    /// Keeps what came of it beside what came of it before. False when there is no such agreement.
    bool review(const AgreementId &id, const ReviewEntry &entry) { return reviewText(id, entry, {}); }
    /// As review, for a note that is being typed in `field`.
    bool reviewText(const AgreementId &id, const ReviewEntry &entry, const QString &field);
    /// The same of several, as one step; those that are gone are passed over.
    void reviewAll(const QList<AgreementId> &ids, const ReviewEntry &entry);

    /// What the SMART coach asks about `agreement`, given the owner's other agreements.
    [[nodiscard]] SmartResult check(const Agreement &agreement) const;
    [[nodiscard]] SmartContext contextOf(const Agreement &agreement) const;

private:
    [[nodiscard]] Agreement completed(const Agreement &agreement, int position) const;
    [[nodiscard]] QList<Agreement> othersOfOwner(const Agreement &agreement) const;

    Dossier &m_dossier;
};

/// The coach over the shipped word lists, made at its first use.
[[nodiscard]] const SmartCheck &smartCoach();

} // namespace loopbaan
