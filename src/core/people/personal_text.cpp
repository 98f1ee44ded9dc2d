// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/personal_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace loopbaan {

bool isEmailAddress(const QString &text)
{
    static const QRegularExpression form(u"^[^@\\s]+@[^@\\s]+\\z"_s);
    return form.match(text).hasMatch();
}

} // namespace loopbaan
