// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class FormCommandTest : public CliDossierTest
{
protected:
    static CliRun written(const std::string &id, const std::string &format, const std::string &file)
    {
        return run("form team.lbdossier --conversation " + id + " --format " + format + " --output " + file);
    }
};

TEST_F(FormCommandTest, WritesTheFormForTheProgram)
{
    const CliRun form = written(planned("10001"), "lbform", "noor.lbform");

    EXPECT_EQ(form.status, ExitStatus::Done);
    EXPECT_TRUE(form.out.isEmpty());
    const auto json = nlohmann::json::parse(contents(u"noor.lbform"_s).toStdString());
    EXPECT_EQ(json["format"], "loopbaangesprek-form");
    EXPECT_EQ(json["employee"]["given_name"], "Noor");
    EXPECT_EQ(json["due"], "2026-12-09") << "three working days before";
}

TEST_F(FormCommandTest, TheSameFormGoesOutAgainInAnyFormat)
{
    const std::string id = planned("10001");
    written(id, "lbform", "noor.lbform");
    EXPECT_EQ(written(id, "html", "noor.html").status, ExitStatus::Done);

    const auto json = nlohmann::json::parse(contents(u"noor.lbform"_s).toStdString());
    EXPECT_TRUE(contents(u"noor.html"_s).contains(QByteArray::fromStdString(json["id"])));
}

TEST_F(FormCommandTest, WritesTheFormForPaper)
{
    EXPECT_EQ(written(planned("10001"), "pdf", "noor.pdf").status, ExitStatus::Done);
    EXPECT_TRUE(contents(u"noor.pdf"_s).startsWith("%PDF-"));
}

TEST_F(FormCommandTest, ATalkThatMovedGetsAFormWithItsNewDay)
{
    const std::string id = planned("10001");
    written(id, "lbform", "noor.lbform");
    run("reschedule team.lbdossier --conversation " + id + " --date 2027-01-12");
    written(id, "lbform", "noor.lbform");

    const auto json = nlohmann::json::parse(contents(u"noor.lbform"_s).toStdString());
    EXPECT_EQ(json["conversation"]["date"], "2027-01-12");
}

TEST_F(FormCommandTest, WhatCannotBeWrittenWasNotSentEither)
{
    const std::string id = planned("10001");
    const CliRun form = written(id, "html", "nowhere/noor.html");

    EXPECT_EQ(form.status, ExitStatus::ResultNotWritten);
    EXPECT_TRUE(form.messages.startsWith(u"loopbaan: the form was not written: "_s));
    written(id, "lbform", "noor.lbform");
    EXPECT_EQ(run("check team.lbdossier").status, ExitStatus::Done);
}

TEST_F(FormCommandTest, AnotherFormatOrATalkThatIsClosedIsWrongUsage)
{
    const std::string id = planned("10001");
    EXPECT_EQ(written(id, "docx", "noor.docx").status, ExitStatus::WrongUsage);
    EXPECT_EQ(written("c9", "html", "noor.html").status, ExitStatus::WrongUsage);
    run("cancel team.lbdossier --conversation " + id);
    EXPECT_EQ(written(id, "html", "noor.html").status, ExitStatus::WrongUsage);
    EXPECT_FALSE(filesIn(u"."_s).contains(u"noor.html"_s));
}

} // namespace loopbaan::test
