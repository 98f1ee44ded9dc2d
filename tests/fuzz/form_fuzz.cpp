// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/form_check.h"

#include <cstdio>
#include <cstdlib>

/// What libFuzzer calls with bytes that it made up; see scripts/fuzz.
extern "C" int LLVMFuzzerTestOneInput(const char *bytes, size_t size)
{
    const QByteArray file(bytes, static_cast<qsizetype>(size));
    const QByteArray wrong = loopbaan::test::wrongWithForm(file);
    if (wrong.isEmpty())
        return 0;
    std::fprintf(stderr, "%s\n", wrong.constData());
    std::abort();
}
