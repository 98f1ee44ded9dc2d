// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/pop_composition.h"

#include "core/plan/noor_sources.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <concepts>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

const QString secret = u"SECRET"_s;
const QDate printDay(2026, 12, 1);

template<typename T>
concept WithoutText = std::is_enum_v<T> || std::is_arithmetic_v<T> || std::same_as<T, QDate> || std::same_as<
    T, QTime> || std::same_as<T, QDateTime>;

// Every field of the sources becomes the secret. The bindings name each field, so that a new one does not
// compile until somebody thought about who may read it.
void fill(QString &text)
{
    text = secret;
}
void fill(QStringList &texts)
{
    texts = {secret};
}
void fill(QByteArray &bytes)
{
    bytes = secret.toUtf8();
}
template<typename Tag>
void fill(Id<Tag> &)
{
}
template<typename T>
void fill(std::optional<T> &)
{
}
void fill(WithoutText auto &) { }
void fill(ConversationFramework &framework)
{
    framework = {.purpose = secret, .result = secret, .notThis = secret, .recorded = secret};
}

void fillAll(auto &...fields)
{
    (fill(fields), ...);
}

void fill(Organisation &organisation)
{
    auto &[id, name, managerName, managerEmail, language, framework] = organisation;
    fillAll(id, name, managerName, managerEmail, language, framework);
}

void fill(Employee &employee)
{
    auto &[id, number, given, family, email, job, department, manager, contact, hired, left, birthYear,
           birthDate, education, experience, fte] = employee;
    fillAll(id, number, given, family, email, job, department, manager, contact, hired, left, birthYear,
            birthDate, education, experience, fte);
}

void fill(Conversation &conversation)
{
    auto &[id, employee, trajectory, sequence, focus, status, kind, formality, role, partner, occasion,
           sensitive, shown, date, time, minutes, place, planned, invited, reason, question, success,
           managerSuccess, report, notes, phase, started, finished, together, planDue, next, invitation] =
        conversation;
    fillAll(id, employee, trajectory, sequence, focus, status, kind, formality, role, partner, occasion,
            sensitive, shown, date, time, minutes, place, planned, invited, reason, question, success,
            managerSuccess, report, notes, phase, started, finished, together, planDue, next, invitation);
}

void fill(CareerOption &option)
{
    auto &[id, employee, conversation, text, scope, direction, desirability, feasibility, conditions, status,
           reason, decidedBy, needed, who, employeeBenefit, organisationBenefit, lens, changes, parked,
           answerOn, position] = option;
    fillAll(id, employee, conversation, text, scope, direction, desirability, feasibility, conditions, status,
            reason, decidedBy, needed, who, employeeBenefit, organisationBenefit, lens, changes, parked,
            answerOn, position);
}

void fill(Agreement &agreement)
{
    auto &[id, employee, conversation, option, text, measure, owner, due, support, whatIDo, fromManager,
           managerAnswer, fromOrganisation, organisationAnswer, step, stepDue, checkIn, direction, lens,
           influence, contingency, planText, status, byEmployee, byManager, language, made, position] =
        agreement;
    fillAll(id, employee, conversation, option, text, measure, owner, due, support, whatIDo, fromManager,
            managerAnswer, fromOrganisation, organisationAnswer, step, stepDue, checkIn, direction, lens,
            influence, contingency, planText, status, byEmployee, byManager, language, made, position);
}

void fill(DevelopmentPlan &plan)
{
    auto &[id, employee, version, status, author, question, words, strengths, development, promised,
           undecided, contingency, signature, remark, runs, review, approved, content] = plan;
    fillAll(id, employee, version, status, author, question, words, strengths, development, promised,
            undecided, contingency, signature, remark, runs, review, approved, content);
}

template<typename Record>
Record filled(Record record)
{
    fill(record);
    return record;
}

// Every text of the plan, by the same means.
void read(const QString &text, QStringList &texts)
{
    texts << text;
}
template<typename Tag>
void read(const Id<Tag> &id, QStringList &texts)
{
    texts << id.value;
}
void read(const WithoutText auto &, QStringList &) { }
template<typename T>
void read(const std::optional<T> &, QStringList &)
{
    static_assert(WithoutText<T>);
}

void read(const PopSupport &, QStringList &);
void read(const PopAgreement &, QStringList &);
void read(const PopOption &, QStringList &);
void read(const PopDirectionLine &, QStringList &);
void read(const PopPromise &, QStringList &);
void read(const PopOpenPoint &, QStringList &);
void read(const PopFollowUp &, QStringList &);

template<typename T>
void read(const QList<T> &list, QStringList &texts)
{
    for (const T &one : list)
        read(one, texts);
}

void readAll(QStringList &texts, const auto &...fields)
{
    (read(fields, texts), ...);
}

void read(const PopSupport &support, QStringList &texts)
{
    const auto &[text, from, name, answer] = support;
    readAll(texts, text, from, name, answer);
}

void read(const PopAgreement &agreement, QStringList &texts)
{
    const auto &[text, owner, ownerName, due, measure, whatIDo, support, step, stepDue, checkIn, checkInWith,
                 contingency, status] = agreement;
    readAll(texts, text, owner, ownerName, due, measure, whatIDo, support, step, stepDue, checkIn,
            checkInWith, contingency, status);
}

void read(const PopOption &option, QStringList &texts)
{
    const auto &[text, condition, status] = option;
    readAll(texts, text, condition, status);
}

void read(const PopDirectionLine &line, QStringList &texts)
{
    const auto &[direction, chosen, options, directions] = line;
    readAll(texts, direction, chosen, options, directions);
}

void read(const PopPromise &promise, QStringList &texts)
{
    const auto &[text, by] = promise;
    readAll(texts, text, by);
}

void read(const PopOpenPoint &point, QStringList &texts)
{
    const auto &[text, condition, decidedBy, answerOn] = point;
    readAll(texts, text, condition, decidedBy, answerOn);
}

void read(const PopFollowUp &moment, QStringList &texts)
{
    const auto &[date, kind, agreements] = moment;
    readAll(texts, date, kind, agreements);
}

QStringList textsOf(const Pop &pop)
{
    const auto &[organisation, id, employee, given, family, callName, number, job, department, hired, talkOn,
                 occasion, partner, role, author, runs, question, words, strengths, development, directions,
                 promised, undecided, agreements, followUp, contingency, signature, remark, version,
                 isConcept, approved, composed, language] = pop;
    QStringList texts;
    readAll(texts, organisation, id, employee, given, family, callName, number, job, department, hired,
            talkOn, occasion, partner, role, author, runs, question, words, strengths, development,
            directions, promised, undecided, agreements, followUp, contingency, signature, remark, version,
            isConcept, approved, composed, language);
    return texts;
}

/// The same dossier with the secret in every field the plan has no business with.
PopSources sourcesWithSecrets()
{
    PopSources sources = noorSources();
    const PopSources plain = sources;
    fill(sources.organisation);
    sources.organisation.name = plain.organisation.name;
    sources.organisation.managerName = plain.organisation.managerName;
    fill(sources.employee);
    sources.employee.number = plain.employee.number;
    sources.employee.givenName = plain.employee.givenName;
    sources.employee.familyName = plain.employee.familyName;
    sources.employee.jobTitle = plain.employee.jobTitle;
    sources.employee.manager = plain.employee.manager;
    fill(sources.conversations.first());
    sources.conversations.first().partner = plain.conversations.first().partner;
    sources.conversations.first().careerQuestion = plain.conversations.first().careerQuestion;
    sources.conversations.first().occasionSensitive = true;
    for (qsizetype i = 0; i < sources.options.size(); ++i) {
        fill(sources.options[i]);
        sources.options[i].text = plain.options.at(i).text;
        sources.options[i].conditions = plain.options.at(i).conditions;
        sources.options[i].decidedBy = plain.options.at(i).decidedBy;
    }
    sources.plan->content = secret.toUtf8();
    sources.occasions = {{.id = {secret}, .text = secret, .sensitive = true}};
    return sources;
}

QString allTexts(const PopSources &sources)
{
    return textsOf(composePop(sources, Language::Dutch, printDay)).join(u'\n');
}

} // namespace

TEST(PopPrivacyTest, WhatIsNotForThePlanStaysOutOfIt)
{
    EXPECT_FALSE(allTexts(sourcesWithSecrets()).contains(secret))
        << allTexts(sourcesWithSecrets()).toStdString();
    EXPECT_EQ(allTexts(sourcesWithSecrets()), allTexts(noorSources()).remove(u"occ.fixed"_s));
}

TEST(PopPrivacyTest, WhatIsForThePlanIsSeenByThisTest)
{
    PopSources sources = noorSources();
    fill(sources.agreements.first());
    EXPECT_TRUE(allTexts(sources).contains(secret));

    sources = noorSources();
    fill(*sources.plan);
    EXPECT_GE(allTexts(sources).count(secret), 7);
}

TEST(PopPrivacyTest, ATickedOccasionIsTheOnlyWayIn)
{
    PopSources sources = sourcesWithSecrets();
    sources.conversations.first().occasionShown = true;

    EXPECT_EQ(allTexts(sources).count(secret), 1);
}

TEST(PopPrivacyTest, RecordsOfOthersStayOut)
{
    const EmployeeId other{u"other"_s};
    PopSources sources = noorSources();
    sources.conversations << filled(
        Conversation{.employee = other, .status = ConversationStatus::Finished, .date = printDay});
    sources.options << filled(CareerOption{.employee = other, .status = OptionStatus::Agreed});
    sources.agreements << filled(Agreement{.employee = other, .due = printDay});

    EXPECT_EQ(allTexts(sources), allTexts(noorSources()));
}

TEST(PopPrivacyTest, WhatWasCalledOffRefusedOrDroppedStaysOut)
{
    const EmployeeId noor = noorSources().employee.id;
    PopSources sources = noorSources();
    sources.conversations << filled(
        Conversation{.employee = noor, .status = ConversationStatus::Cancelled, .date = printDay});
    sources.options << filled(CareerOption{.employee = noor, .status = OptionStatus::NotNow});
    sources.agreements << filled(Agreement{.employee = noor, .status = AgreementStatus::Dropped});

    EXPECT_EQ(allTexts(sources), allTexts(noorSources()));
}

} // namespace loopbaan::test
