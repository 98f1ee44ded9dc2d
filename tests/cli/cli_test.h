// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exit_status.h"
#include "support/paths.h"
#include "support/printers.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace loopbaan {

inline void PrintTo(ExitStatus status, std::ostream *out)
{
    *out << static_cast<int>(status);
}

} // namespace loopbaan

namespace loopbaan::test {

/// What a command left behind.
struct CliRun
{
    ExitStatus status = ExitStatus::Done;
    QString out{};
    QString messages{};

    /// The document on standard output.
    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out.toStdString()); }
};

/// Runs commands in this process, on 22 November 2026, in a folder of their own.
class CliTest : public ::testing::Test
{
protected:
    CliTest();
    ~CliTest() override;

    /// `line` is what follows the name of the program in a shell, with double quotes around words with
    /// spaces.
    static CliRun run(const std::string &line, const QByteArray &input = {});

    static void put(const QString &name, const QByteArray &bytes);
    [[nodiscard]] static QByteArray contents(const QString &name);
    /// Everything in a folder, hidden files too.
    [[nodiscard]] static QStringList filesIn(const QString &name);

    QTemporaryDir folder;

private:
    QString m_before;
};

/// The same with a dossier team.lbdossier of three people, two of whom share an e-mail address.
class CliDossierTest : public CliTest
{
protected:
    void SetUp() override;

    /// Plans a conversation and gives its id.
    static std::string planned(const std::string &employee, const std::string &date = "2026-12-14");
    /// Takes one agreement over and gives its id.
    static std::string agreed(const std::string &conversation, const QByteArray &json);
    static nlohmann::json listed(const std::string &what);
};

} // namespace loopbaan::test
