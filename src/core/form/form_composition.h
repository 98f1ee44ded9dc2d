// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/catalogue.h"
#include "core/conversation/conversation.h"
#include "core/form/form.h"
#include "core/people/organisation.h"
#include "core/people/possibility.h"

namespace loopbaan {

/// A question that an organisation added to those of the catalogue.
struct OwnQuestion
{
    QString id{}; ///< "own.<uuid>"
    QString topic{}; ///< a group of the employee's preparation, "drives"
    FormQuestionKind kind = FormQuestionKind::Text;
    Translated text{}; ///< may be empty in a language: then the first that is not is asked
    Translated hint{};
    bool isOptional = false;

    friend bool operator==(const OwnQuestion &, const OwnQuestion &) = default;
};

/// What a form is composed from.
struct FormSources
{
    FormId id{}; ///< FormId::create()
    Organisation organisation{};
    Employee employee{};
    Conversation conversation{};
    QStringList questions{}; ///< ids of the catalogue and of `ownQuestions`, in the order they are asked
    QList<OwnQuestion> ownQuestions{};
    QList<Possibility> possibilities{}; ///< told where other functions are asked about
    QDate due{};
    QByteArray publicKey{}; ///< of the dossier; see Form
};

/// The topic of the career attitudes, whose statements stand together.
inline constexpr QLatin1StringView attitudesTopic("attitudes");

/// All that an employee can be asked, in the order of the catalogue: the preparation, then the attitudes.
[[nodiscard]] QStringList formQuestionIds(const Catalogue &catalogue);

/// The form with these questions, all texts in `language`; topics stand in the order in which they are first
/// asked about. Throws CatalogueError for a question that neither the catalogue nor the organisation has.
[[nodiscard]] Form composeForm(const Catalogue &catalogue, const FormSources &sources, Language language,
                               QDate today);

} // namespace loopbaan
