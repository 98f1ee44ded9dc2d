// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/form/form_words.h"
#include "app/output/output_folder.h"
#include "core/form/form_filling.h"

namespace loopbaan {

/// Who can read the answer to a form on its way.
enum class AnswerProtection {
    Sealed, ///< only the dossier that the form is of
    NoKey, ///< the form has none: whoever has the file
    BadKey, ///< the form has one that is none: no answer can be made
};

[[nodiscard]] AnswerProtection protectionOf(const Form &form);

/// Why there is no answer to be saved.
enum class AnswerHindrance { None, Nothing, OnlyForOneself, TooMuch, BadKey };

/// One question of the answer as it goes along.
struct GoingAlong
{
    QString asked{};
    QStringList lines{}; ///< as people read them: "plannen (meer)"
    bool isTold = false; ///< then the lines only say so

    friend bool operator==(const GoingAlong &, const GoingAlong &) = default;
};

/// Exactly what the manager gets, in the order of the form.
[[nodiscard]] QList<GoingAlong> goingAlong(const FormDraft &draft, const Form &form, const FormWords &words);
/// The lines of one question as people read them, whoever may.
[[nodiscard]] QStringList linesOf(const AnsweredQuestion &answer, const FormQuestion &question,
                                  const FormWords &words);

/// An answer that was made, or why not.
struct MadeAnswer
{
    AnswerHindrance hindrance = AnswerHindrance::None;
    OutputFile file{}; ///< "antwoord-noor-janssens.lbform"
};

/// The answer to be handed over, sealed where the form has a key. Never holds what is kept to oneself.
[[nodiscard]] MadeAnswer madeAnswer(const FormDraft &draft, const Form &form, const FormWords &words,
                                    const QDateTime &now);

/// "werkkopie-noor-janssens-niet-mailen.lbform": all of it, for oneself.
[[nodiscard]] OutputFile ownCopy(const FormDraft &draft, const Form &form, const FormWords &words);

/// Name without ending for a file about somebody, from the text under `key`.
[[nodiscard]] QString formFileName(const QString &key, const Form &form, const FormWords &words);

} // namespace loopbaan
