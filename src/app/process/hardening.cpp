// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process/hardening.h"

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

namespace loopbaan {

void hardenProcess()
{
    std::signal(SIGXFSZ, SIG_IGN);
    umask(077);
    const rlimit none{.rlim_cur = 0, .rlim_max = 0};
    setrlimit(RLIMIT_CORE, &none);
}

} // namespace loopbaan
