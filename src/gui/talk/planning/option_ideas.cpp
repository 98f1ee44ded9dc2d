// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/planning/option_ideas.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct OptionIdeaText
{
    Q_DECLARE_TR_FUNCTIONS(OptionIdeaText)
};

} // namespace

QList<OptionIdea> optionIdeas(const Catalogue &catalogue, Language language)
{
    return {{OptionIdeaText::tr("Everything stays as it is"), Direction::Stay},
            {OptionIdeaText::tr("Job crafting: other tasks"), Direction::Broaden},
            {OptionIdeaText::tr("Job crafting: working with other people"), Direction::Broaden},
            {OptionIdeaText::tr("Job crafting: another place, other hours or tools"), Direction::Stay},
            {catalogue.text(u"dir.rotation"_s, language), Direction::Rotation},
            {OptionIdeaText::tr("Career guidance with a voucher"), Direction::Unknown}};
}

} // namespace loopbaan
