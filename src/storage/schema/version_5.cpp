// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema/version_5.h"

#include "storage/schema/accesses.h"

using namespace Qt::StringLiterals;

namespace loopbaan::schema {

/// It only adds a table, so that a program that knows version 1 may still read the rest.
Step version5()
{
    return {.what = u"what there is to grow into"_s,
            .minReader = 1,
            .tables = {{.name = u"possibility"_s,
                        .columns = {text(u"text"_s, house, line), integer(u"position"_s, house)}}},
            .statements = {},
            .fingerprint = u"6a5a8dcd7da0bb425bc1901985dcfbc8e2ab5757"_s};
}

} // namespace loopbaan::schema
