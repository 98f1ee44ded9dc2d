// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preparation/question_set.h"
#include "exchange/json/json_problem.h"

#include <QCoreApplication>

namespace loopbaan {

class Dossier;
struct Stores;

/// What became of a file with a set.
struct QuestionSetImport
{
    std::optional<QuestionSet> set{}; ///< as it was added; nothing when it was refused
    QList<JsonProblem> problems{}; ///< of the file
    QList<QuestionSetFinding> findings{}; ///< why it cannot be used, with places in its questions
};

/// The sets of questions of the organisation. Everything throws StorageError.
class QuestionSetService
{
    Q_DECLARE_TR_FUNCTIONS(QuestionSetService)

public:
    explicit QuestionSetService(Dossier &dossier);

    [[nodiscard]] QList<QuestionSet> all() const; ///< the usual one first; none: that of the catalogue is
    /// All to choose from, off ones too; of a set that is not there those of the catalogue.
    [[nodiscard]] QList<SetQuestion> questions(const QuestionSetId &set) const;

    QuestionSet add(const QString &name); ///< begins as the catalogue has it
    /// With questions from elsewhere, whose ids are made anew; only what problemsOf() has nothing against.
    QuestionSet add(const QuestionSet &set, const QList<SetQuestion> &questions);
    /// Adds the set in a file, or nothing and says why not.
    QuestionSetImport importFrom(const QByteArray &json);
    /// A file that any dossier takes: an own question without words stays behind.
    [[nodiscard]] QByteArray exported(const QuestionSetId &set) const;
    void rename(const QuestionSetId &set, const QString &name);
    void move(const QuestionSetId &set, int to); ///< from 0: the usual one
    void remove(const QuestionSetId &set);

    /// False when it is the last one on self-management, which stays on.
    bool switchQuestion(const QuestionSetId &set, const QString &question, bool isOn);
    void moveQuestion(const QuestionSetId &set, const QString &question, int to);
    SetQuestion addOwn(const QuestionSetId &set, const QString &topic);
    void writeOwn(const SetQuestionId &question, Language language, const QString &text);
    void changeOwn(const SetQuestionId &question, FormQuestionKind kind, const QString &topic);
    void removeOwn(const SetQuestionId &question);

private:
    void store(Stores &stores, QList<SetQuestion> questions) const;

    Dossier &m_dossier;
};

} // namespace loopbaan
