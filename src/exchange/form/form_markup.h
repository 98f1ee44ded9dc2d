// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "exchange/json/json_writing.h"

#include <QHash>
#include <QString>

namespace loopbaan {

/// A file of resources/form, which travels inside the program.
[[nodiscard]] QString formResource(const QString &name);

/// `text` with each {name} that `values` knows filled in, in one pass: a value is never looked into.
[[nodiscard]] QString filled(const QString &text, const QHash<QString, QString> &values);

/// The parts of the page that are there before its script runs, and all there is when none runs: the
/// invitation on top, and the questions with room to write by hand. Everything comes out escaped.
class FormMarkup
{
public:
    /// `form` outlives this. Throws std::exception when it is not an object.
    FormMarkup(const OrderedJson &form, Language language);

    [[nodiscard]] const OrderedJson &texts() const { return m_texts; } ///< the page's own, in its language
    [[nodiscard]] QString text(const QString &key, QHash<QString, QString> values = {}) const;
    [[nodiscard]] QString header() const;
    [[nodiscard]] QString paper() const;

private:
    [[nodiscard]] QString manager() const;
    [[nodiscard]] QString when() const;
    [[nodiscard]] QString startOfTalk(const OrderedJson &conversation) const;
    [[nodiscard]] QString day(const QString &isoDate) const;
    [[nodiscard]] QString topic(const OrderedJson &topic) const;
    [[nodiscard]] QString question(const OrderedJson &question, bool saysOptional) const;
    [[nodiscard]] QString room(const OrderedJson &question) const;

    const OrderedJson &m_form;
    Language m_language;
    OrderedJson m_texts{};
};

} // namespace loopbaan
