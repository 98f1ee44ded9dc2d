// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema/version_1.h"

namespace loopbaan::schema {

const QList<Step> &steps()
{
    static const QList<Step> all{version1()};
    return all;
}

} // namespace loopbaan::schema
