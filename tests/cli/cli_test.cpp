// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"

#include "cli/loopbaan.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

CliTest::CliTest()
    : m_before(QDir::currentPath())
{
    QDir::setCurrent(folder.path());
}

CliTest::~CliTest()
{
    QDir::setCurrent(m_before);
}

CliRun CliTest::run(const std::string &line, const QByteArray &input)
{
    QBuffer in;
    in.setData(input);
    in.open(QIODevice::ReadOnly);
    CliRun result;
    QTextStream out(&result.out);
    QTextStream messages(&result.messages);
    Console console(in, out, messages);
    const Clock noon = [] { return QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC); };
    result.status = runLoopbaan(QProcess::splitCommand(QString::fromStdString(line)), console, noon);
    return result;
}

void CliTest::put(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

QByteArray CliTest::contents(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "(missing)"_ba;
}

QStringList CliTest::filesIn(const QString &name)
{
    return QDir(name).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

void CliDossierTest::SetUp()
{
    ASSERT_EQ(run("new team.lbdossier --organisation \"De Linde vzw\" --manager \"Els Maes\" "
                  "--manager-email els@delinde.example")
                  .status,
              ExitStatus::Done);
    put(u"team.csv"_s,
        "Nummer;Voornaam;Naam;E-mail;Functie;Afdeling;In dienst\n"
        "10001;Noor;Janssens;noor@delinde.example;Onthaalmedewerker;Onthaal;07/01/2019\n"
        "10002;Jan;De Smet;post@delinde.example;Planner;Zorg;01/02/2015\n"
        "10003;An;Maes;post@delinde.example;Planner;Zorg;01/02/2016\n");
    ASSERT_EQ(run("import team.lbdossier team.csv").status, ExitStatus::Done);
}

std::string CliDossierTest::planned(const std::string &employee, const std::string &date)
{
    return run("plan team.lbdossier --employee " + employee + " --date " + date + " --time 10:00")
        .out.trimmed()
        .toStdString();
}

std::string CliDossierTest::agreed(const std::string &conversation, const QByteArray &json)
{
    put(u"agreement.json"_s, json);
    return run("agree team.lbdossier --conversation " + conversation + " --file agreement.json")
        .out.trimmed()
        .toStdString();
}

nlohmann::json CliDossierTest::listed(const std::string &what)
{
    return run("list team.lbdossier " + what + " --json").json();
}

} // namespace loopbaan::test
