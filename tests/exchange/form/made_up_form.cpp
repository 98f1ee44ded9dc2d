// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/form/made_up_form.h"

#include "exchange/text/clean_text.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

/// Any text as reading leaves it.
QString someWords(Lines lines)
{
    const auto letter = rc::gen::weightedOneOf<char32_t>(
        {{6, rc::gen::inRange<char32_t>(0x20, 0x7F)},
         {2, rc::gen::inRange<char32_t>(0x3040, 0xD800)},
         {1, rc::gen::inRange<char32_t>(0x1F300, 0x1FA00)},
         {2, rc::gen::element<char32_t>('"', '\\', '\n', '/', '<', '&', '%', 0xE9, 0x202F)}});
    const auto letters = *rc::gen::scale(0.3, rc::gen::container<std::u32string>(letter));
    return cleanText(QString::fromUcs4(letters.data(), static_cast<qsizetype>(letters.size())), lines);
}

QString someLine()
{
    return someWords(Lines::One);
}

/// Never empty.
QString someText()
{
    return u'x' + someWords(Lines::Several);
}

QString someId(int number)
{
    return *rc::gen::element(u"emp."_s, u"own."_s, u"att.a_"_s) + QString::number(number);
}

FormId someFormId()
{
    const auto byte = rc::gen::inRange<int>(0, 256);
    QByteArray bytes;
    for (int i = 0; i < 16; ++i)
        bytes += static_cast<char>(*byte);
    bytes[6] = static_cast<char>((bytes[6] & 0x0F) | 0x40);
    bytes[8] = static_cast<char>((bytes[8] & 0x3F) | 0x80);
    return {QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces)};
}

QDate someDay()
{
    return *rc::gen::arbitrary<bool>() ? QDate(1900, 1, 1).addDays(*rc::gen::inRange(0, 109'000)) : QDate();
}

QTime someTime()
{
    return *rc::gen::arbitrary<bool>() ? QTime(0, 0).addSecs(60 * *rc::gen::inRange(0, 24 * 60)) : QTime();
}

template<typename Enum>
Enum someOf()
{
    return enumTexts<Enum>[*rc::gen::inRange<size_t>(0, enumTexts<Enum>.size())].value;
}

QStringList someChoices(FormQuestionKind kind)
{
    QStringList words;
    for (qsizetype left = kind == FormQuestionKind::Scale ? 5 : degreesOf(kind).size(); left > 0; --left)
        words << someText().replace(u'\n', u' ');
    return words;
}

FormQuestion someQuestion(int number, int topics)
{
    const auto kind = someOf<FormQuestionKind>();
    return {.id = someId(number),
            .topic = u"topic"_s + QString::number(*rc::gen::inRange(0, topics)),
            .kind = kind,
            .text = someText(),
            .hint = someWords(Lines::Several),
            .isOptional = *rc::gen::arbitrary<bool>(),
            .isPrivate = *rc::gen::arbitrary<bool>(),
            .choices = someChoices(kind)};
}

Form someForm()
{
    Form form{.id = someFormId(), .language = someOf<Language>(), .made = someDay()};
    for (QString Form::*line : {&Form::givenName, &Form::familyName, &Form::manager, &Form::managerCallName,
                                &Form::organisation, &Form::place})
        form.*line = someLine();
    form.conversationOn = someDay();
    form.conversationAt = someTime();
    form.due = someDay();
    if (*rc::gen::arbitrary<bool>())
        form.publicKey = QByteArray(32, static_cast<char>(*rc::gen::inRange(0, 256)));
    const int topics = *rc::gen::inRange(1, 5);
    for (int i = 0; i < topics; ++i)
        form.topics << FormTopic{u"topic"_s + QString::number(i), someText().replace(u'\n', u' '),
                                 someWords(Lines::Several)};
    for (int i = *rc::gen::inRange(0, 8); i > 0; --i)
        form.questions << someQuestion(i, topics);
    return form;
}

AnsweredItem someItem()
{
    return {someText(), *rc::gen::arbitrary<bool>() ? std::optional(someOf<ItemDegree>()) : std::nullopt};
}

AnsweredQuestion someAnswer(int number)
{
    AnsweredQuestion answer{.question = someId(number), .asked = someText()};
    switch (*rc::gen::inRange(0, 5)) {
    case 0: answer.share = AnswerSharing::Tell; break;
    case 1: answer.text = someText(); break;
    case 2: answer.scale = *rc::gen::inRange(1, 6); break;
    case 3: answer.ticked = *rc::gen::arbitrary<bool>(); break;
    default:
        for (int left = *rc::gen::inRange(1, 4); left > 0; --left)
            answer.items << someItem();
    }
    return answer;
}

FormAnswer someFormAnswer()
{
    FormAnswer answer{.form = someFormId(),
                      .language = someOf<Language>(),
                      .saved =
                          QDateTime::fromSecsSinceEpoch(*rc::gen::inRange<qint64>(0, 7'000'000'000), Qt::UTC),
                      .givenName = someLine(),
                      .familyName = someLine()};
    for (int i = *rc::gen::inRange(0, 8); i > 0; --i)
        answer.answers << someAnswer(i);
    return answer;
}

} // namespace

rc::Gen<Form> madeUpForm()
{
    return rc::gen::exec(someForm);
}

rc::Gen<FormAnswer> madeUpAnswer()
{
    return rc::gen::exec(someFormAnswer);
}

} // namespace loopbaan::test
