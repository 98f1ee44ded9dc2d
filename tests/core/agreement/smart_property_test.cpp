// SPDX-License-Identifier: GPL-3.0-or-later
#include "smart_sample.h"

#include "support/random_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

/// An agreement of random Unicode with words of the lists strewn in.
Agreement anyAgreement()
{
    const auto language = *rc::gen::element(Language::Dutch, Language::English, Language::French);
    const SmartLexicon &words = Catalogue::shipped().lexicon(language);
    const QStringList bits = words.vagueVerbs + words.vagueWords + words.hedges + words.vagueTimes
        + words.numberWords + words.neutral;
    Agreement agreement{
        .text = *textWith(bits), .measure = *textWith(words.resultWords), .language = language};
    if (*rc::gen::arbitrary<bool>())
        agreement.measure.clear();
    return agreement;
}

} // namespace

RC_GTEST_PROP(SmartPropertyTest, PlacesLieInsideTheTextAndHoldTheWords, ())
{
    const Agreement agreement = anyAgreement();

    for (const SmartFinding &finding : checked(agreement).findings) {
        RC_ASSERT(0 <= finding.from && finding.from <= finding.to && finding.to <= agreement.text.size());
        RC_ASSERT(finding.text == agreement.text.mid(finding.from, finding.to - finding.from));
        const TextSpan points = inCodePoints(finding, agreement.text);
        RC_ASSERT(points.to - points.from == finding.text.toUcs4().size());
    }
}

RC_GTEST_PROP(SmartPropertyTest, TheSameAgreementGetsTheSameAnswer, ())
{
    const Agreement agreement = anyAgreement();

    const SmartResult first = checked(agreement);
    const SmartResult second = SmartCheck(Catalogue::shipped()).check(agreement, {smartToday});

    RC_ASSERT(first.findings == second.findings);
    RC_ASSERT(first.letters == second.letters);
}

RC_GTEST_PROP(SmartPropertyTest, HowAnAccentIsWrittenChangesNoCode, ())
{
    Agreement agreement = anyAgreement();
    const QStringList codes = codesOf(agreement);

    agreement.text = agreement.text.normalized(QString::NormalizationForm_D);

    RC_ASSERT(codesOf(agreement) == codes);
}

RC_GTEST_PROP(SmartPropertyTest, ALetterWithAQuestionIsNeverClear, ())
{
    const Agreement agreement = anyAgreement();
    const SmartResult result = checked(agreement);

    for (const SmartFinding &finding : result.findings)
        RC_ASSERT(result.of(finding.letter) != SmartState::Clear);
}

} // namespace loopbaan::test
