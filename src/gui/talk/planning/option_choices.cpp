// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/planning/option_choices.h"

#include "app/talk/option_words.h"
#include "gui/talk/chosen.h"
#include "gui/widgets/choice_box.h"

namespace loopbaan {

namespace {

/// One that keeps to the width of its column; the list it drops down is as wide as its words.
ChoiceBox *choiceIn(QWidget *body)
{
    constexpr int leastLetters = 6;
    auto *box = new ChoiceBox(body);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(leastLetters);
    return box;
}

std::optional<int> stepOf(std::optional<int> number)
{
    return number ? std::optional(*number + 1) : std::nullopt;
}

std::optional<int> numberOfStep(std::optional<int> step)
{
    return step ? std::optional(*step - 1) : std::nullopt;
}

} // namespace

OptionChoices::OptionChoices(QWidget *body, QObject *parent)
    : QObject(parent)
    , m_scope(choiceIn(body))
    , m_direction(choiceIn(body))
    , m_wanted(choiceIn(body))
    , m_feasible(choiceIn(body))
    , m_lens(choiceIn(body))
    , m_change(choiceIn(body))
{
    using Number = std::optional<int>;
    bind(m_scope, [](CareerOption &option, Number number) {
        option.scope = chosen<OptionScope>(number).value_or(OptionScope::InsideFunction);
    });
    bind(m_direction,
         [](CareerOption &option, Number number) { option.direction = chosen<Direction>(number); });
    bind(m_wanted, [](CareerOption &option, Number number) { option.desirability = stepOf(number); });
    bind(m_feasible, [](CareerOption &option, Number number) { option.feasibility = stepOf(number); });
    bind(m_lens, [](CareerOption &option, Number number) { option.lens = chosen<Lens>(number); });
    bind(m_change, [](CareerOption &option, Number number) { option.changesFunction = number == 1; });
}

void OptionChoices::showOption(const CareerOption &option)
{
    m_scope->setChosen(static_cast<int>(option.scope));
    m_direction->setChosen(numberOf(option.direction));
    m_wanted->setChosen(numberOfStep(option.desirability));
    m_feasible->setChosen(numberOfStep(option.feasibility));
    m_lens->setChosen(numberOf(option.lens));
    m_change->setChosen(option.changesFunction ? 1 : 0);
}

void OptionChoices::showTexts(Language language)
{
    QStringList directions;
    for (const EnumText<Direction> &direction : enumTexts<Direction>)
        directions << wordOf(direction.value, language);
    QStringList scopes;
    for (const EnumText<OptionScope> &scope : enumTexts<OptionScope>)
        scopes << wordOf(scope.value);
    QStringList lenses;
    for (const EnumText<Lens> &lens : enumTexts<Lens>)
        lenses << wordOf(lens.value);
    m_scope->setChoices(scopes);
    m_direction->setChoices(directions, tr("which direction?"));
    m_wanted->setChoices(wantedWords(), tr("not said yet"));
    m_feasible->setChoices(feasibleWords(), tr("not said yet"));
    m_lens->setChoices(lenses, tr("not said yet"));
    m_change->setChoices({tr("tasks"), tr("the function")});
}

void OptionChoices::setReadOnly(bool readOnly)
{
    for (ChoiceBox *box : {m_scope, m_direction, m_wanted, m_feasible, m_lens, m_change})
        box->setDisabled(readOnly);
}

void OptionChoices::bind(ChoiceBox *box, void (*assign)(CareerOption &option, std::optional<int> number))
{
    connect(box, &ChoiceBox::choiceMade, this, [this, assign](std::optional<int> number) {
        emit changed([assign, number](CareerOption &option) { assign(option, number); });
    });
}

} // namespace loopbaan
