// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/agreements/agreement_choices.h"

#include "app/language/display_language.h"
#include "core/content/catalogue.h"

#include <QCoreApplication>

namespace loopbaan {

namespace {

struct AgreementChoices
{
    Q_DECLARE_TR_FUNCTIONS(AgreementChoices)
};

template<typename Value>
struct Choice
{
    Value value{};
    QString text{};
};

template<typename Value>
void fill(QComboBox &box, const QList<Choice<Value>> &choices)
{
    const int chosen = qMax(0, box.currentIndex());
    box.clear();
    for (const Choice<Value> &choice : choices)
        box.addItem(choice.text, QVariant::fromValue(choice.value));
    box.setCurrentIndex(chosen);
}

} // namespace

void fillOwners(QComboBox &box, const PopNames &names)
{
    using Owner = std::optional<AgreementOwner>;
    fill<Owner>(box,
                {{AgreementOwner::Employee, employeeName(names)},
                 {AgreementOwner::Manager, managerName(names)},
                 {AgreementOwner::Organisation, organisationName(names)},
                 {Owner(), AgreementChoices::tr("Nobody yet")}});
}

void fillAnswers(QComboBox &box)
{
    using Answer = std::optional<SupportAnswer>;
    fill<Answer>(box,
                 {{Answer(), AgreementChoices::tr("No answer yet")},
                  {SupportAnswer::Yes, AgreementChoices::tr("Promised")},
                  {SupportAnswer::Partly, AgreementChoices::tr("Partly promised")},
                  {SupportAnswer::No, AgreementChoices::tr("Not possible")}});
}

void fillInfluences(QComboBox &box, const PopNames &names)
{
    using Who = std::optional<Influence>;
    fill<Who>(box,
              {{Who(), AgreementChoices::tr("Not chosen")},
               {Influence::Self, employeeName(names)},
               {Influence::Manager, managerName(names)},
               {Influence::Organisation, organisationName(names)},
               {Influence::Outside, AgreementChoices::tr("Somebody outside")}});
}

void fillDirections(QComboBox &box, Language language)
{
    using Way = std::optional<Direction>;
    QList<Choice<Way>> choices{{Way(), AgreementChoices::tr("Not chosen")}};
    for (const EnumText<Direction> &direction : enumTexts<Direction>)
        choices.append({direction.value, Catalogue::shipped().text(QString(direction.text), language)});
    fill(box, choices);
}

void fillLanguages(QComboBox &box)
{
    QList<Choice<Language>> choices;
    for (const EnumText<Language> &language : enumTexts<Language>)
        choices.append({language.value, nativeName(language.value)});
    fill(box, choices);
}

QString employeeName(const PopNames &names)
{
    return names.employee.isEmpty() ? AgreementChoices::tr("the employee") : names.employee;
}

QString managerName(const PopNames &names)
{
    return names.manager.isEmpty() ? AgreementChoices::tr("the manager") : names.manager;
}

QString organisationName(const PopNames &names)
{
    return names.organisation.isEmpty() ? AgreementChoices::tr("the organisation") : names.organisation;
}

} // namespace loopbaan
