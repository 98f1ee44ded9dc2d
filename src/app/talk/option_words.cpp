// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/option_words.h"

#include "core/content/catalogue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct OptionText
{
    Q_DECLARE_TR_FUNCTIONS(OptionText)
};

} // namespace

QString wordOf(OptionScope scope)
{
    switch (scope) {
    case OptionScope::InsideFunction: return OptionText::tr("within the job");
    case OptionScope::OutsideFunction: return OptionText::tr("another function");
    case OptionScope::OutsideOrganisation: return OptionText::tr("outside the organisation");
    }
    Q_UNREACHABLE();
}

QString wordOf(Lens lens)
{
    switch (lens) {
    case Lens::Growth: return OptionText::tr("growth");
    case Lens::Workability: return OptionText::tr("workable work");
    case Lens::Employability: return OptionText::tr("employability");
    }
    Q_UNREACHABLE();
}

QString wordOf(OptionOrder order)
{
    switch (order) {
    case OptionOrder::AsPlaced: return OptionText::tr("as you placed them");
    case OptionOrder::Wanted: return OptionText::tr("most wanted first");
    case OptionOrder::Feasible: return OptionText::tr("most feasible first");
    case OptionOrder::Both: return OptionText::tr("wanted and feasible first");
    }
    Q_UNREACHABLE();
}

QString wordOf(OptionStatus status, Language language)
{
    return Catalogue::shipped().text(QString(u"pop.option."_s + toText(status)), language);
}

QString wordOf(Direction direction, Language language)
{
    return Catalogue::shipped().text(QString(toText(direction)), language);
}

QStringList wantedWords()
{
    return {OptionText::tr("rather not"), OptionText::tr("not really"), OptionText::tr("perhaps"),
            OptionText::tr("gladly"), OptionText::tr("very gladly")};
}

QStringList feasibleWords()
{
    return {OptionText::tr("not yet"), OptionText::tr("with difficulty"), OptionText::tr("with adjustments"),
            OptionText::tr("well"), OptionText::tr("straight away")};
}

QString wantedWord(int step)
{
    return wantedWords().value(step - 1);
}

QString feasibleWord(int step)
{
    return feasibleWords().value(step - 1);
}

QString weighedText(const CareerOption &option)
{
    const QString open = OptionText::tr("not weighed yet");
    const QString wanted = option.desirability ? wantedWord(*option.desirability) : open;
    const QString feasible = option.feasibility ? feasibleWord(*option.feasibility) : open;
    return OptionText::tr("wanted: %1 · feasible: %2").arg(wanted, feasible);
}

QString hintText(OptionHint hint, const QString &employee)
{
    switch (hint) {
    case OptionHint::NothingForEmployee: return OptionText::tr("What is in it for %1?").arg(employee);
    case OptionHint::NothingForOrganisation: return OptionText::tr("What is in it for the organisation?");
    case OptionHint::ConditionsMissing: return OptionText::tr("Feasible if… what?");
    case OptionHint::ReasonMissing: return OptionText::tr("Say why not now, and who decides.");
    }
    Q_UNREACHABLE();
}

} // namespace loopbaan
