// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/form/answer_json.h"
#include "exchange/form/form_data.h"
#include "exchange/form/form_json.h"
#include "exchange/form/made_up_form.h"
#include "exchange/form/sealed_answer.h"
#include "exchange/python_script.h"

#include "support/paths.h"
#include "support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class FormSchemaTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        if (!pythonHas(u"jsonschema"_s))
            GTEST_SKIP() << "python3-jsonschema is not installed";
    }

    /// What does not fit in `documents`, a line each.
    [[nodiscard]] static QByteArray misfits(const QByteArrayList &documents)
    {
        const ScriptRun run =
            runPython(u"validate_json.py"_s, {sourceFile(u"docs/formats/form.schema.json"_s)},
                      '[' + documents.join(',') + ']');
        EXPECT_EQ(run.exitCode, 0) << run.errors.toStdString();
        return run.output;
    }
};

TEST_F(FormSchemaTest, WhateverIsWrittenFits)
{
    QByteArrayList documents{formData(u"noor-form.lbform"_s), formData(u"noor-answer.lbform"_s),
                             formData(u"noor-sealed-answer.lbform"_s)};
    rc::check("gather", [&documents] {
        const QByteArray answer = answerToJson(*madeUpAnswer());
        const SealedAnswer sealed = sealedAnswer(answer, FormId::create(), createSealingKeys().publicKey);
        documents << formToJson(*madeUpForm()) << answer << sealedAnswerToJson(sealed);
    });

    EXPECT_GT(documents.size(), 150);
    EXPECT_EQ(misfits(documents), QByteArray());
}

TEST_F(FormSchemaTest, BrokenFilesDoNot)
{
    for (const QString &name :
         {u"answer-told-with-text"_s, u"answer-told-with-tick"_s, u"answer-text-and-scale"_s,
          u"form-scale-of-four-words"_s, u"form-choices-at-a-text"_s, u"sealed-nonce-of-11-bytes"_s})
        EXPECT_NE(misfits({formData(u"broken/%1.lbform"_s.arg(name))}), QByteArray()) << name.toStdString();
}

} // namespace loopbaan::test
