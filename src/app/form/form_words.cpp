// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form/form_words.h"

#include "exchange/form/form_markup.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace loopbaan {

/// The texts of one language, from all files.
class FormTexts
{
public:
    explicit FormTexts(Language language)
    {
        for (const QString &file : {u"texts.json"_s, u"window.json"_s, u"paper.json"_s}) {
            const QByteArray json = formResource(file).toUtf8();
            m_texts.update(OrderedJson::parse(json.cbegin(), json.cend()).at(toText(language).data()));
        }
    }

    [[nodiscard]] QString text(const QString &key) const { return textOf(m_texts.at(key.toStdString())); }

    [[nodiscard]] QString text(const QString &key, bool isOne) const
    {
        return textOf(m_texts.at(key.toStdString()).at(isOne ? "one" : "other"));
    }

private:
    static QString textOf(const OrderedJson &text) { return QString::fromStdString(text.get<std::string>()); }

    OrderedJson m_texts = OrderedJson::object();
};

namespace {

constexpr qsizetype longestName = 60; // of a manager in a sentence

QString capitalised(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString shortened(const QString &name)
{
    return name.size() <= longestName ? name : name.left(longestName) + u'…';
}

bool isOne(int count, Language language)
{
    return count == 1 || (count == 0 && language == Language::French);
}

} // namespace

FormWords::FormWords(const Form &form)
    : m_form(form)
    , m_texts(std::make_unique<FormTexts>(form.language))
    , m_locale(toText(form.language) + (form.language == Language::English ? "_GB"_L1 : ""_L1))
{
    const QString name = form.managerCallName.isEmpty() ? form.manager : form.managerCallName;
    m_isManagerKnown = !name.isEmpty();
    m_manager = m_isManagerKnown ? shortened(name) : m_texts->text(u"someManager"_s);
}

FormWords::~FormWords() = default;

QString FormWords::say(const QString &key, const Values &values) const
{
    Values all{{u"manager"_s, isolatedName(m_manager)}};
    for (const auto &[name, value] : values.asKeyValueRange())
        all.insert(name, isolatedName(value));
    const QString said = filled(m_texts->text(key), all);
    return m_isManagerKnown ? said : capitalised(said);
}

QString FormWords::sayCount(const QString &key, int count, const Values &values) const
{
    Values all = values;
    all.insert(u"count"_s, m_locale.toString(count));
    return filled(m_texts->text(key, isOne(count, m_form.language)), all);
}

QString FormWords::longDay(QDate day) const
{
    return m_locale.toString(day, u"dddd d MMMM yyyy"_s);
}

QString FormWords::day(QDate day) const
{
    return m_locale.toString(day, u"d MMMM yyyy"_s);
}

QString FormWords::startOfTalk() const
{
    if (!m_form.conversationOn.isValid())
        return {};
    const QString day = longDay(m_form.conversationOn);
    if (!m_form.conversationAt.isValid())
        return capitalised(day);
    const QString time = m_form.conversationAt.toString(u"HH:mm"_s);
    return capitalised(say(u"dateAndTime"_s, {{u"date"_s, day}, {u"time"_s, time}}));
}

QString FormWords::progress(const TopicProgress &progress) const
{
    return say(
        u"progress"_s,
        {{u"done"_s, m_locale.toString(progress.done)}, {u"total"_s, m_locale.toString(progress.total)}});
}

QString FormWords::tally(const AnswerTally &tally) const
{
    QStringList sentences{
        sayCount(u"answered"_s, tally.read, {{u"total"_s, m_locale.toString(tally.total)}})};
    if (tally.told > 0)
        sentences << sayCount(u"toldYourself"_s, tally.told);
    sentences << say(u"noDuty"_s);
    return sentences.join(u' ');
}

QString isolatedName(const QString &name)
{
    static const QRegularExpression turning(
        u"[\\x{0590}-\\x{08ff}\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}\\x{fb1d}-\\x{fdff}\\x{fe70}-\\x{fefc}]"_s);
    return name.contains(turning) ? u'\u2068' + name + u'\u2069' : name;
}

} // namespace loopbaan
