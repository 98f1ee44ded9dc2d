// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/form/form_markup.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <QResource>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

const int linesToWriteOn = 3;

/// The text under `key`; empty when it is null or not there.
QString textOf(const OrderedJson &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? QString::fromStdString(found->get<std::string>())
                                                       : QString();
}

/// The list or object under `key`; empty when there is none.
const OrderedJson &partOf(const OrderedJson &object, const char *key)
{
    static const OrderedJson none = OrderedJson::object();
    const auto found = object.find(key);
    return found != object.end() && found->is_structured() ? *found : none;
}

/// A name that runs the other way leaves the words around it as they are.
QString isolated(const QString &name)
{
    return u"<bdi>"_s + name.toHtmlEscaped() + u"</bdi>"_s;
}

QString capitalised(QString text)
{
    return text.isEmpty() ? text : text.replace(0, 1, text.at(0).toUpper());
}

/// `inner` is markup already; nothing when it is empty.
QString paragraph(const QString &kind, const QString &inner)
{
    return inner.isEmpty() ? QString() : u"<p class=\"%1\" dir=\"auto\">%2</p>\n"_s.arg(kind, inner);
}

/// A box to tick by hand in front of each of `words`, which are markup already.
QString boxes(const QStringList &words)
{
    return words.isEmpty() ? QString() : paragraph(u"words"_s, u"☐ "_s + words.join(u"\u2003☐ "_s));
}

bool isOptional(const OrderedJson *question)
{
    return question->value("optional", false);
}

} // namespace

QString formResource(const QString &name)
{
    const QResource resource(u":/form/"_s + name);
    if (!resource.isValid())
        throw std::logic_error("form page: " + name.toStdString() + " is not inside the program");
    return QString::fromUtf8(resource.uncompressedData());
}

QString filled(const QString &text, const QHash<QString, QString> &values)
{
    static const QRegularExpression place(u"\\{(\\w+)\\}"_s);
    QString result;
    qsizetype end = 0;
    for (auto match = place.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        result += QStringView(text).mid(end, found.capturedStart() - end);
        result += values.value(found.captured(1), found.captured());
        end = found.capturedEnd();
    }
    result += QStringView(text).mid(end);
    return result;
}

FormMarkup::FormMarkup(const OrderedJson &form, Language language)
    : m_form(form)
    , m_language(language)
{
    if (!form.is_object())
        throw std::invalid_argument("form page: the form is not a JSON object");
    const QByteArray texts = formResource(u"texts.json"_s).toUtf8();
    m_texts = OrderedJson::parse(texts.cbegin(), texts.cend()).at(toText(language).data());
}

QString FormMarkup::text(const QString &key, QHash<QString, QString> values) const
{
    const QString sentence = QString::fromStdString(m_texts.at(key.toStdString()).get<std::string>());
    values.insert(u"manager"_s, manager());
    return filled(sentence.toHtmlEscaped(), values);
}

QString FormMarkup::manager() const
{
    const OrderedJson &manager = partOf(m_form, "manager");
    for (const char *key : {"given_name", "name"}) {
        if (const QString name = textOf(manager, key); !name.isEmpty())
            return isolated(name);
    }
    return textOf(m_texts, "someManager").toHtmlEscaped();
}

QString FormMarkup::header() const
{
    const QString employee = textOf(partOf(m_form, "employee"), "given_name");
    return paragraph(u"organisation"_s, textOf(m_form, "organisation").toHtmlEscaped())
        + u"<h1>%1</h1>\n"_s.arg(text(u"title"_s))
        + paragraph(u"greeting"_s, text(u"greeting"_s, {{u"employee"_s, isolated(employee)}}))
        + paragraph(u"welcome"_s, text(u"welcome"_s)) + when();
}

/// "Donderdag 10 december 2026": the locale's own order of day and month, without its commas.
QString FormMarkup::day(const QString &isoDate) const
{
    const QLocale locale(toText(m_language) + (m_language == Language::English ? "_GB"_L1 : ""_L1));
    return locale.toString(QDate::fromString(isoDate, Qt::ISODate), u"dddd d MMMM yyyy"_s);
}

QString FormMarkup::startOfTalk(const OrderedJson &conversation) const
{
    const QString date = textOf(conversation, "date");
    const QString time = textOf(conversation, "time");
    if (date.isEmpty())
        return {};
    if (time.isEmpty())
        return capitalised(day(date));
    return capitalised(text(u"dateAndTime"_s, {{u"date"_s, day(date)}, {u"time"_s, time.toHtmlEscaped()}}));
}

QString FormMarkup::when() const
{
    const OrderedJson &conversation = partOf(m_form, "conversation");
    const QString start = startOfTalk(conversation);
    const QString place = textOf(conversation, "place");
    const QString name = textOf(partOf(m_form, "manager"), "name");
    const QString due = textOf(m_form, "due");
    QStringList lines;
    if (!start.isEmpty())
        lines << u"<strong>"_s + start + u"</strong>"_s;
    if (!place.isEmpty())
        lines << text(u"place"_s, {{u"place"_s, isolated(place)}});
    if (!name.isEmpty())
        lines << text(u"with"_s, {{u"name"_s, isolated(name)}});
    if (!due.isEmpty())
        lines << text(u"due"_s, {{u"date"_s, u"<strong>"_s + day(due) + u"</strong>"_s}});
    return paragraph(u"when"_s, lines.join(u"<br>\n"_s));
}

QString FormMarkup::paper() const
{
    QString paper = paragraph(u"without-script"_s, text(u"withoutScript"_s));
    for (const OrderedJson &one : partOf(m_form, "topics"))
        paper += topic(one);
    return u"<div class=\"paper\">\n"_s + paper + u"</div>"_s;
}

QString FormMarkup::topic(const OrderedJson &topic) const
{
    QList<const OrderedJson *> asked;
    for (const OrderedJson &one : partOf(m_form, "questions")) {
        if (textOf(one, "topic") == textOf(topic, "id"))
            asked << &one;
    }
    if (asked.isEmpty())
        return {};
    const bool allOptional = std::ranges::all_of(asked, isOptional);
    QString markup = u"<h2 dir=\"auto\">"_s + textOf(topic, "title").toHtmlEscaped() + u"</h2>\n"_s;
    if (allOptional)
        markup += paragraph(u"optional"_s, text(u"optional"_s));
    markup += paragraph(u"intro"_s, textOf(topic, "intro").toHtmlEscaped());
    for (const OrderedJson *one : asked)
        markup += question(*one, isOptional(one) && !allOptional);
    return u"<section>\n"_s + markup + u"</section>\n"_s;
}

QString FormMarkup::question(const OrderedJson &question, bool saysOptional) const
{
    const bool isPrivate = question.value("private", false);
    QString markup;
    if (isPrivate)
        markup += paragraph(u"mark"_s, text(u"privateNote"_s));
    markup += paragraph(u"asked"_s, textOf(question, "text").toHtmlEscaped());
    if (saysOptional && !isPrivate)
        markup += paragraph(u"optional"_s, text(u"optional"_s));
    markup += paragraph(u"hint"_s, textOf(question, "hint").toHtmlEscaped()) + room(question);
    if (!isPrivate)
        markup += boxes({capitalised(text(u"read"_s)), text(u"tell"_s)});
    return u"<div class=\"question%1\">\n%2</div>\n"_s.arg(isPrivate ? u" private"_s : QString(), markup);
}

QString FormMarkup::room(const OrderedJson &question) const
{
    const QString kind = textOf(question, "kind");
    QStringList words;
    for (const OrderedJson &choice : partOf(question, "choices"))
        words << QString::fromStdString(choice.get<std::string>()).toHtmlEscaped();
    if (kind == u"tick"_s)
        return boxes({text(u"ticked"_s)});
    if (kind != u"scale"_s)
        return (u"<div class=\"room\"></div>\n"_s + boxes(words)).repeated(linesToWriteOn);
    for (qsizetype step = 0; step < words.size(); ++step)
        words[step] = u"%1 %2"_s.arg(QString::number(step + 1), words.at(step));
    return boxes(words);
}

} // namespace loopbaan
