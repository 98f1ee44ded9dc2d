// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema/version_1.h"
#include "storage/schema/version_2.h"
#include "storage/schema/version_3.h"
#include "storage/schema/version_4.h"
#include "storage/schema/version_5.h"

namespace loopbaan::schema {

const QList<Step> &steps()
{
    static const QList<Step> all{version1(), version2(), version3(), version4(), version5()};
    return all;
}

} // namespace loopbaan::schema
