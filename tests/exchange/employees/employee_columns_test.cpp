// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/employees/employee_columns.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

namespace loopbaan::test {

namespace {

struct HeaderCase
{
    QString header{};
    EmployeeColumn column{};
};

using enum EmployeeColumn;

const std::initializer_list<HeaderCase> headers{{u"personeelsnummer"_s, Number},
                                                {u"Pers.nr."_s, Number},
                                                {u"Personeelsnr"_s, Number},
                                                {u"Matricule"_s, Number},
                                                {u"Numéro de matricule"_s, Number},
                                                {u"N° matricule"_s, Number},
                                                {u"Employee ID"_s, Number},
                                                {u"employee_number"_s, Number},
                                                {u"Stamnummer"_s, Number},
                                                {u"Naam"_s, FullName},
                                                {u"Nom"_s, FullName},
                                                {u"Name"_s, FullName},
                                                {u"Full name"_s, FullName},
                                                {u"Achternaam"_s, FamilyName},
                                                {u"FAMILIENAAM"_s, FamilyName},
                                                {u"Nom de famille"_s, FamilyName},
                                                {u"Last name"_s, FamilyName},
                                                {u"Surname"_s, FamilyName},
                                                {u"Tussenvoegsel"_s, NamePrefix},
                                                {u"Voornaam"_s, GivenName},
                                                {u"Prénom"_s, GivenName},
                                                {u"PRENOM"_s, GivenName},
                                                {u"FirstName"_s, GivenName},
                                                {u"Given name"_s, GivenName},
                                                {u"Roepnaam"_s, GivenName},
                                                {u"E-mail"_s, Email},
                                                {u"emailadres"_s, Email},
                                                {u"E-mailadres"_s, Email},
                                                {u"Mail"_s, Email},
                                                {u"Courriel"_s, Email},
                                                {u"Adresse e-mail"_s, Email},
                                                {u"Email address"_s, Email},
                                                {u"Functie"_s, JobTitle},
                                                {u"Functietitel"_s, JobTitle},
                                                {u"Job title"_s, JobTitle},
                                                {u"Fonction"_s, JobTitle},
                                                {u"Intitulé de la fonction"_s, JobTitle},
                                                {u"Afdeling"_s, Department},
                                                {u"Team"_s, Department},
                                                {u"Dienst"_s, Department},
                                                {u"Department"_s, Department},
                                                {u"Service"_s, Department},
                                                {u"Département"_s, Department},
                                                {u"In dienst"_s, HiredOn},
                                                {u"In dienst sinds"_s, HiredOn},
                                                {u"Datum in dienst"_s, HiredOn},
                                                {u"Indiensttreding"_s, HiredOn},
                                                {u"Hire date"_s, HiredOn},
                                                {u"Date d'entrée"_s, HiredOn},
                                                {u"Date d’entrée en service"_s, HiredOn},
                                                {u"Uit dienst"_s, LeftOn},
                                                {u"Left on"_s, LeftOn},
                                                {u"Date de sortie"_s, LeftOn},
                                                {u"Geboortejaar"_s, BirthYear},
                                                {u"Année de naissance"_s, BirthYear},
                                                {u"Geboortedatum"_s, BirthDate},
                                                {u"Date de naissance"_s, BirthDate},
                                                {u"Date of birth"_s, BirthDate},
                                                {u"Opleiding"_s, Education},
                                                {u"Opleidingsniveau"_s, Education},
                                                {u"Education"_s, Education},
                                                {u"Formation"_s, Education},
                                                {u"Niveau d'études"_s, Education},
                                                {u"VTE"_s, Fte},
                                                {u"FTE"_s, Fte},
                                                {u"ETP"_s, Fte},
                                                {u"VTE (%)"_s, Fte},
                                                {u"Deeltijd"_s, Fte},
                                                {u"Leidinggevende"_s, Manager},
                                                {u"Manager"_s, Manager},
                                                {u"Responsable"_s, Manager},
                                                {u"Ervaring"_s, Experience},
                                                {u"Loopbaancontact"_s, CareerContact}};

ColumnMapping mappingOf(const QByteArray &bytes)
{
    return recogniseColumns(readTable(bytes));
}

} // namespace

TEST(EmployeeColumnsTest, HeadersAreKnownInThreeLanguages)
{
    for (const HeaderCase &header : headers)
        EXPECT_EQ(columnNamed(header.header), header.column) << qUtf8Printable(header.header);
}

TEST(EmployeeColumnsTest, UnknownColumnsAreListed)
{
    const ColumnMapping mapping = mappingOf("Pers.nr.;Kleur;Naam;Schoenmaat\n1;rood;Noor;38\n"_ba);

    EXPECT_THAT(unrecognisedColumns(mapping), ElementsAre(u"Kleur"_s, u"Schoenmaat"_s));
    EXPECT_EQ(mapping.indexOf(FullName), 2);
    EXPECT_TRUE(namesSomebody(mapping));
}

TEST(EmployeeColumnsTest, ANameBesideAGivenNameIsTheFamilyName)
{
    EXPECT_TRUE(mappingOf("Naam;Voornaam\nMaes;Jan"_ba).has(FamilyName));
    EXPECT_TRUE(mappingOf("Nom;Prénom\nMaes;Jan"_ba).has(FamilyName));
    EXPECT_TRUE(mappingOf("Naam;Functie\nJan Maes;Coach"_ba).has(FullName));
}

TEST(EmployeeColumnsTest, OfTwoColumnsWithOneMeaningTheFirstCounts)
{
    const ColumnMapping mapping = mappingOf("Naam;Afdeling;Team\nJan;Zorg;Oost"_ba);

    EXPECT_EQ(mapping.indexOf(Department), 1);
    EXPECT_THAT(unrecognisedColumns(mapping), ElementsAre(u"Team"_s));
}

TEST(EmployeeColumnsTest, ATitleAboveTheHeaderIsPassedOver)
{
    const ColumnMapping mapping = mappingOf("Export 22/11/2026;;\n\nPers.nr.;Naam;VTE\n1;Noor;1\n"_ba);

    EXPECT_EQ(mapping.headerRow, 1);
    EXPECT_TRUE(mapping.has(Fte));
}

TEST(EmployeeColumnsTest, ATableWithoutHeaderIsKnownAsSuch)
{
    const ColumnMapping mapping = mappingOf("10001;Noor Janssens;Manager\n10002;Jan Maes;Coach\n"_ba);

    EXPECT_FALSE(mapping.headerRow);
    EXPECT_EQ(mapping.columns.size(), 3);
    EXPECT_FALSE(namesSomebody(mapping));
}

TEST(EmployeeColumnsTest, EmptyColumnsAtTheEndOfTheHeaderDoNotCount)
{
    EXPECT_EQ(mappingOf("Naam;Functie;;\nJan;Coach;;\n"_ba).columns.size(), 2);
}

} // namespace loopbaan::test
