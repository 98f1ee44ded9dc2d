// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/agreements/agreement_file.h"
#include "exchange/employees/employee_rows.h"
#include "exchange/form/answer_json.h"
#include "exchange/form/form_data.h"
#include "exchange/form/form_json.h"
#include "exchange/form/sealed_answer.h"
#include "exchange/json/json_document.h"
#include "exchange/pop/pop_json.h"

#include "support/paths.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

const QDate today(2026, 11, 22);

const QByteArray agreements = R"([{"id":"a","text":"Noor leert Frans","due":"2027-06-15","owner":"manager",
    "confirmed":true,"direction":"stay","x":[1,-2.5e3,null,{"y":"\u00e9\ud83d\ude00"}]},{"text":"é"}])";

QByteArray sampleExport()
{
    QFile file(testData(u"medewerkers-export.csv"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// `bytes` with some of them replaced, left out or doubled.
QByteArray damaged(QByteArray bytes)
{
    for (int left = *rc::gen::inRange(1, 12); left > 0 && !bytes.isEmpty(); --left) {
        const qsizetype at = *rc::gen::inRange<qsizetype>(0, bytes.size());
        const char byte =
            *rc::gen::weightedOneOf<char>({{1, rc::gen::arbitrary<char>()},
                                           {1, rc::gen::element('"', '\\', ';', '\n', '{', '[', ',', '\0')}});
        switch (*rc::gen::inRange(0, 3)) {
        case 0: bytes[at] = byte; break;
        case 1: bytes.remove(at, *rc::gen::inRange(1, 20)); break;
        default: bytes.insert(at, byte); break;
        }
    }
    return bytes;
}

} // namespace

RC_GTEST_PROP(HostileInputTest, ADamagedListGivesPeopleOrReasons, ())
{
    const Table table = readTable(damaged(sampleExport()));
    const EmployeeRows rows = employeesOf(table, recogniseColumns(table), today);
    RC_ASSERT(rows.employees.size() + rows.refused <= table.rows.size());
    RC_ASSERT(planImport(rows.employees, {}, today).rows.size() == rows.employees.size());
}

RC_GTEST_PROP(HostileInputTest, DamagedAgreementsAreReadOrRefused, ())
{
    const AgreementFile file = readAgreements(damaged(agreements), Language::Dutch);
    for (const AgreementEntry &entry : file.entries)
        RC_ASSERT(!entry.agreement.text.isEmpty());
    RC_ASSERT(file.readable() || !file.problems.isEmpty());
}

RC_GTEST_PROP(HostileInputTest, ADamagedPopIsWholeOrNoPop, ())
{
    const PopFile file = popFromJson(damaged(popToJson({.employee = u"Noor"_s, .strengths = {u"é😀"_s}})));
    RC_ASSERT(file.pop.has_value() || !file.problems.isEmpty());
}

RC_GTEST_PROP(HostileInputTest, ADamagedFormIsWholeOrNoForm, ())
{
    const FormFile file = formFromJson(damaged(formData(u"noor-form.lbform"_s)));
    RC_ASSERT(file.form.has_value() || refusesAny(file.problems));
}

RC_GTEST_PROP(HostileInputTest, ADamagedAnswerIsWholeOrNoAnswer, ())
{
    const AnswerFile file = answerFromJson(damaged(formData(u"noor-answer.lbform"_s)));
    RC_ASSERT(file.answer.has_value() || refusesAny(file.problems));
}

RC_GTEST_PROP(HostileInputTest, ADamagedSealedAnswerIsWholeOrNone, ())
{
    const SealedAnswerFile file = sealedAnswerFromJson(damaged(formData(u"noor-sealed-answer.lbform"_s)));
    RC_ASSERT(file.answer.has_value() || refusesAny(file.problems));
}

RC_GTEST_PROP(HostileInputTest, AnyBytesAreADocumentOrAReason, (const std::vector<char> &bytes))
{
    const JsonDocument document = readJson(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
    RC_ASSERT(document.complete || document.problems.size() == 1);
}

} // namespace loopbaan::test
