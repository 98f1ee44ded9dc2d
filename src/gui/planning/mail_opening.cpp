// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/mail_opening.h"

#include "app/conversations/mail_address.h"

#include <QCoreApplication>
#include <QDesktopServices>

namespace loopbaan {

namespace {

struct MailOpening
{
    Q_DECLARE_TR_FUNCTIONS(MailOpening)
};

} // namespace

QString openLetter(const QString &address, const QString &subject, const QString &letter)
{
    if (QDesktopServices::openUrl(mailAddress(address, subject, letter)))
        return MailOpening::tr("The letter is in your mail program. Add the files there yourself.");
    return MailOpening::tr("No mail program could be opened. Copy the text instead.");
}

} // namespace loopbaan
