// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/conversations/mail_address.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

TEST(MailAddressTest, TheLetterArrivesAsItWasWritten)
{
    const QByteArray address =
        mailAddress(u"noor@linde.example"_s, u"Gesprek & meer"_s, u"Dag Noor,\n\n50% = ? #1 + é"_s)
            .toEncoded();

    EXPECT_EQ(address.toStdString(),
              "mailto:noor@linde.example?subject=Gesprek%20%26%20meer"
              "&body=Dag%20Noor%2C%0D%0A%0D%0A50%25%20%3D%20%3F%20%231%20%2B%20%C3%A9");
}

TEST(MailAddressTest, AnAddressCannotAddFieldsOfItsOwn)
{
    const QByteArray address = mailAddress(u"a@b.c?bcc=mallory@x.y"_s, u"s"_s, u"t"_s).toEncoded();

    EXPECT_EQ(address.toStdString(), "mailto:a@b.c%3Fbcc%3Dmallory@x.y?subject=s&body=t");
}

} // namespace loopbaan::test
