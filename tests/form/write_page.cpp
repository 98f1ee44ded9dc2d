// SPDX-License-Identifier: GPL-3.0-or-later
// write_page LANGUAGE: reads a form as JSON from standard input, prints the page the program makes of it.
#include "core/enum_text.h"
#include "exchange/form/form_page.h"

#include <QFile>

#include <iostream>

int main(int count, char *arguments[])
{
    using namespace loopbaan;
    const auto language =
        count == 2 ? fromText<Language>(QString::fromLatin1(arguments[1])) : std::optional<Language>();
    QFile in;
    if (!language || !in.open(stdin, QIODevice::ReadOnly)) {
        std::cerr << "usage: write_page nl|en|fr < form.json\n";
        return 2;
    }
    try {
        std::cout << formPage(in.readAll(), *language).toStdString();
    } catch (const std::exception &error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
    return 0;
}
