// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/conversations/mail_address.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

QUrl mailAddress(const QString &address, const QString &subject, const QString &letter)
{
    const QString lines = QString(letter).replace(u'\n', u"\r\n"_s);
    return QUrl::fromEncoded("mailto:" + QUrl::toPercentEncoding(address, "@") + "?subject="
                             + QUrl::toPercentEncoding(subject) + "&body=" + QUrl::toPercentEncoding(lines));
}

} // namespace loopbaan
