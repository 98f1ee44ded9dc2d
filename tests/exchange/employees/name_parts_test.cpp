// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/employees/name_parts.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

NameParts parts(const QString &given, const QString &family)
{
    return {given, family};
}

} // namespace

TEST(NamePartsTest, BeforeACommaStandsTheFamilyName)
{
    EXPECT_EQ(splitName(u"Janssens, Noor"_s), parts(u"Noor"_s, u"Janssens"_s));
    EXPECT_EQ(splitName(u"van den Berg , Anne  Marie"_s), parts(u"Anne Marie"_s, u"van den Berg"_s));
}

TEST(NamePartsTest, TheFirstWordIsTheGivenName)
{
    EXPECT_EQ(splitName(u"Noor Janssens"_s), parts(u"Noor"_s, u"Janssens"_s));
    EXPECT_EQ(splitName(u"Noor García López"_s), parts(u"Noor"_s, u"García López"_s));
    EXPECT_EQ(splitName(u"Noor"_s), parts(u"Noor"_s, {}));
}

TEST(NamePartsTest, AParticleBeginsTheFamilyName)
{
    EXPECT_EQ(splitName(u"Noor van den Berg"_s), parts(u"Noor"_s, u"van den Berg"_s));
    EXPECT_EQ(splitName(u"Jan Willem de Vries"_s), parts(u"Jan Willem"_s, u"de Vries"_s));
    EXPECT_EQ(splitName(u"Noor 't Hart"_s), parts(u"Noor"_s, u"'t Hart"_s));
    EXPECT_EQ(splitName(u"De Smet Noor"_s), parts(u"Noor"_s, u"De Smet"_s));
    EXPECT_EQ(splitName(u"van den Berg"_s), parts({}, u"van den Berg"_s));
}

TEST(NamePartsTest, CapitalsMarkTheFamilyName)
{
    EXPECT_EQ(splitName(u"DE SMET Jan Piet"_s), parts(u"Jan Piet"_s, u"DE SMET"_s));
    EXPECT_EQ(splitName(u"Chloé LEFÈVRE"_s), parts(u"Chloé"_s, u"LEFÈVRE"_s));
    EXPECT_EQ(splitName(u"NOOR JANSSENS"_s), parts(u"NOOR"_s, u"JANSSENS"_s));
}

} // namespace loopbaan::test
