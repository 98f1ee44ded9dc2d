// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form/answer_making.h"

#include "exchange/form/answer_json.h"
#include "exchange/form/sealed_answer.h"
#include "exchange/form/sealing_error.h"
#include "exchange/form/working_copy_json.h"
#include "exchange/json/json_document.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr qsizetype longestFileName = 80; // of the name in it, in characters

/// "noor-janssens": a name that every file system takes.
QString namePart(const Form &form)
{
    static const QRegularExpression others(u"[^\\p{L}\\p{M}\\p{N}]+"_s);
    QString name = u"%1 %2"_s.arg(form.givenName, form.familyName).normalized(QString::NormalizationForm_C);
    name = name.toLower().replace(others, u"-"_s).left(longestFileName);
    static const QRegularExpression ends(u"^-+|-+$"_s);
    return name.remove(ends);
}

QString itemLine(const AnsweredItem &item, const FormQuestion &question)
{
    const qsizetype degree = item.degree ? degreesOf(question.kind).indexOf(*item.degree) : -1;
    const QString word = question.choices.value(degree);
    return word.isEmpty() ? item.text : u"%1 (%2)"_s.arg(item.text, word);
}

AnswerHindrance hindranceOf(const FormAnswer &answer, const FormDraft &draft, const Form &form)
{
    if (protectionOf(form) == AnswerProtection::BadKey)
        return AnswerHindrance::BadKey;
    if (!answer.answers.isEmpty())
        return AnswerHindrance::None;
    return keepsSomething(draft, form) ? AnswerHindrance::OnlyForOneself : AnswerHindrance::Nothing;
}

QByteArray protectedAnswer(const QByteArray &json, const Form &form)
{
    return form.publicKey.isEmpty() ? json : sealedAnswerToJson(sealedAnswer(json, form.id, form.publicKey));
}

} // namespace

AnswerProtection protectionOf(const Form &form)
{
    if (form.publicKey.isEmpty())
        return AnswerProtection::NoKey;
    try {
        (void)sealedAnswer("{}", form.id, form.publicKey);
        return AnswerProtection::Sealed;
    } catch (const SealingError &) {
        return AnswerProtection::BadKey;
    }
}

QStringList linesOf(const AnsweredQuestion &answer, const FormQuestion &question, const FormWords &words)
{
    QStringList lines;
    if (!answer.text.isEmpty())
        lines << answer.text;
    for (const AnsweredItem &item : answer.items)
        lines << itemLine(item, question);
    if (answer.scale)
        lines << question.choices.value(*answer.scale - 1);
    if (answer.ticked.value_or(false))
        lines << words.say(u"ticked"_s);
    return lines;
}

QList<GoingAlong> goingAlong(const FormDraft &draft, const Form &form, const FormWords &words)
{
    QList<GoingAlong> going;
    for (const AnsweredQuestion &answer : composeAnswer(draft, form, draft.saved).answers) {
        const auto question = std::ranges::find(form.questions, answer.question, &FormQuestion::id);
        const bool isTold = answer.share == AnswerSharing::Tell;
        going << GoingAlong{.asked = answer.asked,
                            .lines = isTold ? QStringList{words.say(u"tell"_s)}
                                            : linesOf(answer, *question, words),
                            .isTold = isTold};
    }
    return going;
}

MadeAnswer madeAnswer(const FormDraft &draft, const Form &form, const FormWords &words, const QDateTime &now)
{
    const FormAnswer answer = composeAnswer(draft, form, now);
    if (const AnswerHindrance hindrance = hindranceOf(answer, draft, form);
        hindrance != AnswerHindrance::None)
        return {.hindrance = hindrance};
    const QByteArray bytes = protectedAnswer(answerToJson(answer), form);
    if (bytes.size() > JsonLimits().bytes)
        return {.hindrance = AnswerHindrance::TooMuch};
    return {.file = {formFileName(u"answerFile"_s, form, words) + u".lbform"_s, bytes}};
}

OutputFile ownCopy(const FormDraft &draft, const Form &form, const FormWords &words)
{
    return {formFileName(u"copyFile"_s, form, words) + u".lbform"_s,
            workingCopyToJson(draft, form, words.say(u"copyWarning"_s))};
}

QString formFileName(const QString &key, const Form &form, const FormWords &words)
{
    static const QRegularExpression dangling(u"^-+|-+(?=-)|-+$"_s);
    return words.say(key, {{u"name"_s, namePart(form)}})
        .remove(QRegularExpression(u"[\\x{2068}\\x{2069}]"_s))
        .remove(dangling);
}

} // namespace loopbaan
