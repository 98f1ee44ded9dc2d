// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/form/form_page.h"

#include "exchange/json/json_writing.h"

#include "support/printers.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::Each;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::SizeIs;

namespace loopbaan::test {

namespace {

OrderedJson madeUpForm(const QString &text)
{
    return {{"format", "loopbaangesprek-form"},
            {"version", 1},
            {"id", "7f1c5c0e-5d1e-4d5c-9d0b-2f6f0c7c9a11"},
            {"employee", {{"given_name", toJson(text)}, {"family_name", "Janssens"}}},
            {"manager", {{"name", "Els Peeters"}, {"given_name", "Els"}}},
            {"organisation", nullptr},
            {"conversation", {{"date", "2026-12-10"}, {"time", "10:00"}, {"place", nullptr}}},
            {"due", "2026-12-07"},
            {"public_key", nullptr},
            {"topics", {{{"id", "start"}, {"title", toJson(text)}, {"intro", nullptr}}}},
            {"questions",
             {{{"id", "one"},
               {"topic", "start"},
               {"kind", "scale"},
               {"text", toJson(text)},
               {"hint", nullptr},
               {"optional", true},
               {"private", false},
               {"choices", {"niet", "weinig", "deels", "veel", "wel"}}}}}};
}

QString pageOf(const OrderedJson &form, Language language = Language::Dutch)
{
    return QString::fromUtf8(formPage(QByteArray::fromStdString(form.dump()), language));
}

/// What stands between the first `start` and the `end` behind it.
QString between(const QString &page, const QString &start, const QString &end)
{
    const qsizetype from = page.indexOf(start) + start.size();
    return page.mid(from, page.indexOf(end, from) - from);
}

OrderedJson embeddedForm(const QString &page)
{
    return OrderedJson::parse(between(page, u"id=\"form\">"_s, u"</script>"_s).toStdString());
}

QString hashOf(const QString &source)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(source.toUtf8(), QCryptographicHash::Sha256).toBase64());
}

const QStringList hostileTexts = {u"</script><script>alert(1)</script>"_s,
                                  u"<!-- <script>"_s,
                                  u"]]></noscript></textarea><img src=x onerror=alert(1)>"_s,
                                  u"\" ' ` & &amp; %1 %2 {form} {script} {title}"_s,
                                  u"\u2028 \u2029 \u202eom\u202c שלום"_s,
                                  u"😀 👩🏽‍🏭"_s};

} // namespace

TEST(FormPageTest, TheFormInsideIsTheFormWordForWord)
{
    for (const QString &text : hostileTexts) {
        const OrderedJson form = madeUpForm(text);

        EXPECT_EQ(embeddedForm(pageOf(form)), form) << text.toStdString();
    }
}

TEST(FormPageTest, NoTextOfTheFormIsMarkup)
{
    static const QRegularExpression script(u"<script\\b"_s);
    for (const QString &text : hostileTexts) {
        const QString page = pageOf(madeUpForm(text));

        EXPECT_EQ(page.count(script), 3) << text.toStdString();
        EXPECT_EQ(page.count(u"</noscript>"_s), 1) << text.toStdString();
        EXPECT_FALSE(page.contains(u"<img"_s)) << text.toStdString();
        EXPECT_FALSE(page.contains(u"<!-- <script"_s)) << text.toStdString();
    }
}

TEST(FormPageTest, TheEmbeddedFormIsAsciiWithoutTags)
{
    for (const QString &text : hostileTexts) {
        const QString json = between(pageOf(madeUpForm(text)), u"id=\"form\">"_s, u"</script>"_s);

        EXPECT_FALSE(json.contains(QRegularExpression(u"[<>&]|[^\\x20-\\x7e]"_s))) << text.toStdString();
    }
}

TEST(FormPageTest, ThePolicyAllowsItsOwnScriptAndStyleOnly)
{
    const QString page = pageOf(madeUpForm(u"Noor"_s));
    const QString script = between(page, u"<script type=\"module\">"_s, u"</script>"_s);
    const QString style = between(page, u"<style>"_s, u"</style>"_s);

    EXPECT_EQ(between(page, u"Content-Security-Policy\" content=\""_s, u"\">"_s),
              u"default-src 'none'; script-src 'sha256-%1'; style-src 'sha256-%2'; base-uri 'none'; "
              "form-action 'none'"_s.arg(hashOf(script), hashOf(style)));
    EXPECT_FALSE(page.contains(u"style=\""_s));
    EXPECT_FALSE(page.contains(QRegularExpression(u"\\son\\w+="_s)));
}

TEST(FormPageTest, HoldsNoAddressAndIsSmall)
{
    for (const Language language : {Language::Dutch, Language::English, Language::French}) {
        QString page = pageOf(madeUpForm(u"Noor"_s), language);
        page.remove(u"http-equiv"_s);

        EXPECT_FALSE(page.contains(u"http"_s));
        EXPECT_FALSE(page.contains(u"//cdn"_s));
        EXPECT_LT(page.toUtf8().size(), 100'000);
    }
}

TEST(FormPageTest, TheScriptKeepsNothingAndWritesNoMarkup)
{
    const QString script =
        between(pageOf(madeUpForm(u"Noor"_s)), u"<script type=\"module\">"_s, u"</script>"_s);

    for (const QString &word :
         {u"innerHTML"_s, u"outerHTML"_s, u"insertAdjacentHTML"_s, u"document.write"_s, u"eval("_s,
          u"localStorage"_s, u"sessionStorage"_s, u"indexedDB"_s, u"cookie"_s, u"fetch("_s,
          u"XMLHttpRequest"_s, u"sendBeacon"_s, u"WebSocket"_s, u"import "_s, u"\nexport "_s})
        EXPECT_FALSE(script.contains(word)) << word.toStdString();
}

TEST(FormPageTest, SaysWhenWhereAndWithWhomBeforeAnyScriptRuns)
{
    OrderedJson form = madeUpForm(u"Noor"_s);
    form["conversation"]["place"] = "zaal <3>";
    const QString header = between(pageOf(form), u"<header>"_s, u"</header>"_s);

    EXPECT_THAT(header.toStdString(), HasSubstr("<strong>Donderdag 10 december 2026 om 10:00</strong>"));
    EXPECT_THAT(header.toStdString(), HasSubstr("Waar: <bdi>zaal &lt;3&gt;</bdi>"));
    EXPECT_THAT(header.toStdString(), HasSubstr("Met <bdi>Els Peeters</bdi>"));
    EXPECT_THAT(header.toStdString(), HasSubstr("uiterlijk <strong>maandag 7 december 2026</strong>"));
}

TEST(FormPageTest, SaysTheDateInTheLanguageOfTheForm)
{
    EXPECT_TRUE(pageOf(madeUpForm(u"Noor"_s), Language::English)
                    .contains(u"<strong>Thursday 10 December 2026 at 10:00</strong>"_s));
    EXPECT_TRUE(pageOf(madeUpForm(u"Noor"_s), Language::French)
                    .contains(u"<strong>Jeudi 10 décembre 2026 à 10:00</strong>"_s));
}

TEST(FormPageTest, TheQuestionsAreThereWithoutAScript)
{
    const QString paper = between(pageOf(madeUpForm(u"Wat nu?"_s)), u"<noscript>"_s, u"</noscript>"_s);

    EXPECT_THAT(paper.toStdString(), HasSubstr("<p class=\"asked\" dir=\"auto\">Wat nu?</p>"));
    EXPECT_THAT(paper.toStdString(), HasSubstr("☐ 1 niet\u2003☐ 2 weinig"));
    EXPECT_THAT(paper.toStdString(), HasSubstr("☐ <bdi>Els</bdi> mag dit vooraf lezen"));
}

TEST(FormPageTest, APrivateQuestionOnPaperSaysThatItStaysAndAsksNotWhoReadsIt)
{
    OrderedJson form = madeUpForm(u"Dromen"_s);
    form["questions"][0]["private"] = true;
    const QString paper = between(pageOf(form), u"<noscript>"_s, u"</noscript>"_s);

    EXPECT_THAT(paper.toStdString(), HasSubstr("Dit blijft bij jou"));
    EXPECT_THAT(paper.toStdString(), Not(HasSubstr("mag dit vooraf lezen")));
}

TEST(FormPageTest, WhatIsNoFormThrows)
{
    EXPECT_THROW((void)formPage("no JSON", Language::Dutch), std::exception);
    EXPECT_THROW((void)formPage("[]", Language::Dutch), std::invalid_argument);
    EXPECT_THROW((void)formPage("{\"organisation\":\"\xff\"}", Language::Dutch), std::exception);
}

} // namespace loopbaan::test
