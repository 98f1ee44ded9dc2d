// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/form/form_page.h"

#include "exchange/form/form_markup.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// A module comes after those it imports.
const QStringList modules = {u"words"_s,     u"elements"_s, u"fields"_s, u"lines"_s,
                             u"questions"_s, u"topics"_s,   u"answer"_s, u"seal"_s,
                             u"files"_s,     u"saving"_s,   u"form"_s};

/// The lines of a module as part of another: without what it takes and gives.
QString moduleInside(const QString &name)
{
    static const QRegularExpression import(u"^(// SPDX|import ).*\\n"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression exported(u"^export "_s, QRegularExpression::MultilineOption);
    return formResource(u"script/%1.js"_s.arg(name)).remove(import).remove(exported);
}

/// The modules as one, which a page opened from a folder can hold: what one takes from another stands above
/// it.
QString joinedScript()
{
    QString script;
    for (const QString &name : modules)
        script += moduleInside(name);
    return script;
}

/// What the policy of the page allows to run or to lay out, and nothing else.
QString policyHash(const QString &source)
{
    const QByteArray hash = QCryptographicHash::hash(source.toUtf8(), QCryptographicHash::Sha256);
    return u"sha256-"_s + QString::fromLatin1(hash.toBase64());
}

/// JSON in ASCII in which no HTML parser finds a tag, a comment or an entity.
QString embedded(const OrderedJson &json)
{
    QString text = QString::fromStdString(json.dump(-1, ' ', true));
    text.replace(u'<', u"\\u003c"_s).replace(u'>', u"\\u003e"_s).replace(u'&', u"\\u0026"_s);
    return text;
}

} // namespace

QByteArray formPage(const QByteArray &formJson, Language language)
{
    const OrderedJson form = OrderedJson::parse(formJson.cbegin(), formJson.cend());
    const FormMarkup markup(form, language);
    const QString style = formResource(u"form.css"_s);
    const QString script = joinedScript();
    return filled(formResource(u"form.html"_s),
                  {{u"language"_s, QString(toText(language))},
                   {u"title"_s, markup.text(u"title"_s)},
                   {u"skip"_s, markup.text(u"skip"_s)},
                   {u"header"_s, markup.header()},
                   {u"paper"_s, markup.paper()},
                   {u"style"_s, style},
                   {u"style_hash"_s, policyHash(style)},
                   {u"script"_s, script},
                   {u"script_hash"_s, policyHash(script)},
                   {u"form"_s, embedded(form)},
                   {u"texts"_s, embedded(markup.texts())}})
        .toUtf8();
}

} // namespace loopbaan
