// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/form/form_data.h"

#include "support/paths.h"

#include <gtest/gtest.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

QByteArray formData(const QString &name)
{
    QFile file(testData(u"form/"_s + name));
    EXPECT_TRUE(file.open(QFile::ReadOnly)) << name.toStdString();
    return file.readAll();
}

} // namespace loopbaan::test
