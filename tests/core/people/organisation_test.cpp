// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/organisation.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

TEST(OrganisationTest, NeedsNothing)
{
    EXPECT_THAT(problemsOf(Organisation()), IsEmpty());
    EXPECT_THAT(problemsOf({.name = u"De Linde"_s, .managerEmail = u"els@delinde.example"_s}), IsEmpty());
}

TEST(OrganisationTest, AnAddressIsOneOrNone)
{
    for (const QString &wrong : {u"els"_s, u"els@"_s, u"a b@c"_s, u"els@delinde.example\n"_s})
        EXPECT_THAT(problemsOf({.managerEmail = wrong}), ElementsAre(OrganisationProblem::EmailMalformed));
}

TEST(OrganisationTest, NamesHaveAnEnd)
{
    EXPECT_THAT(problemsOf({.name = QString(200, u'x')}), IsEmpty());
    EXPECT_THAT(problemsOf({.managerName = QString(201, u'x')}),
                ElementsAre(OrganisationProblem::TextTooLong));
}

} // namespace loopbaan::test
