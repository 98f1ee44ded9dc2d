// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/folded.h"
#include "exchange/employees/employee_columns.h"

#include <QHash>

namespace loopbaan {

namespace {

struct ColumnNames
{
    EmployeeColumn column{};
    const char *names = ""; ///< letters and digits only, folded, separated by spaces
};

constexpr ColumnNames knownNames[] = {
    {EmployeeColumn::Number,
     "personeelsnummer personeelsnr personeelnr personeelnummer persnr persnummer personeelsid "
     "medewerkernummer medewerkersnummer medewerkernr medewerkersnr medewerkerid werknemersnummer "
     "werknemernummer werknemersnr werknemerid stamnummer stamnr nummer nr matricule nrmatricule "
     "nmatricule nomatricule numeromatricule numerodematricule numeropersonnel numerodepersonnel "
     "numeroemploye numerodemploye idemploye employeeid employeenumber employeenr employeeno "
     "personnelnumber personnelno staffid staffnumber workerid badgenummer"},
    {EmployeeColumn::FullName,
     "naam volledigenaam naammedewerker medewerker werknemer naamenvoornaam naamvoornaam voornaamnaam "
     "voornaamennaam nom nomcomplet nometprenom nomprenom prenomnom prenometnom employe collaborateur "
     "travailleur name fullname employee employeename staffname displayname"},
    {EmployeeColumn::GivenName,
     "voornaam voornamen roepnaam prenom prenoms firstname givenname givennames forename callname"},
    {EmployeeColumn::NamePrefix,
     "tussenvoegsel tussenvoegsels voorvoegsel voorvoegsels particule nameprefix"},
    {EmployeeColumn::FamilyName,
     "achternaam familienaam geslachtsnaam nomdefamille nomfamille lastname surname familyname"},
    {EmployeeColumn::Email,
     "email emailadres emailadress emailaddress emailwerk werkemail mail mailadres mailadress mailaddress "
     "courriel adresseemail adressemail adresseelectronique adressecourriel workemail"},
    {EmployeeColumn::JobTitle,
     "functie functietitel functienaam functieomschrijving functiebenaming rol beroep job jobtitel jobtitle "
     "position role function fonction intitulefonction intituledefonction intituledelafonction poste "
     "emploi"},
    {EmployeeColumn::Department,
     "afdeling afdelingsnaam team teamnaam dienst dienstnaam organisatieeenheid orgeenheid eenheid "
     "department departement dept unit orgunit organisationalunit service equipe division"},
    {EmployeeColumn::Manager,
     "leidinggevende directleidinggevende directeleidinggevende naamleidinggevende manager linemanager "
     "managername reportsto supervisor teamleider teamverantwoordelijke verantwoordelijke chef "
     "responsable superieur superieurhierarchique responsablehierarchique n1"},
    {EmployeeColumn::CareerContact,
     "loopbaancontact contactpersoonloopbaan vastecontactpersoon loopbaanbegeleider careercontact "
     "careercoach contactcarriere referentcarriere conseillercarriere"},
    {EmployeeColumn::HiredOn,
     "indienst indienstsinds indienstop indienstvanaf datumindienst indienstdatum datumindiensttreding "
     "indiensttreding indiensttredingsdatum startdatum datumstart begindatum begindatumdienstverband "
     "aanwervingsdatum datumaanwerving hiredate hiredon datehired dateofhire startdate dateofjoining "
     "joiningdate servicedate dateentree datedentree dateentreeenservice datedentreeenservice "
     "entreeenservice enservicedepuis datedembauche dateembauche datedengagement engagele"},
    {EmployeeColumn::LeftOn,
     "uitdienst uitdienstop uitdienstdatum datumuitdienst uitdiensttreding datumuitdiensttreding einddatum "
     "einddatumdienstverband lefton leftdate enddate terminationdate leavedate datefin datedefin "
     "datesortie datedesortie datedepart datededepart sortiedeservice datedesortiedeservice"},
    {EmployeeColumn::BirthYear,
     "geboortejaar jaargeboorte birthyear yearofbirth anneedenaissance anneenaissance"},
    {EmployeeColumn::BirthDate,
     "geboortedatum datumgeboorte geboren geborenop birthdate birthday dateofbirth dob datedenaissance "
     "datenaissance nele"},
    {EmployeeColumn::Education,
     "opleiding opleidingsniveau opleidingniveau diploma hoogstediploma scholing education educationlevel "
     "educationallevel degree formation niveaudeformation niveauetudes niveaudetudes diplome etudes"},
    {EmployeeColumn::Experience,
     "ervaring werkervaring jarenervaring experience workexperience yearsofexperience "
     "experienceprofessionnelle anneesdexperience"},
    {EmployeeColumn::Fte,
     "vte fte etp deeltijd deeltijdpercentage deeltijdfactor parttime parttimepercentage "
     "tewerkstellingsbreuk tewerkstellingspercentage tewerkstelling arbeidsduurpercentage "
     "werkregime percentage tempsdetravail tauxdoccupation tauxdactivite tauxdemploi fraction "
     "equivalenttempsplein workload employmentrate"},
};

QHash<QString, EmployeeColumn> columnsByName()
{
    QHash<QString, EmployeeColumn> columns;
    for (const ColumnNames &known : knownNames) {
        for (const QString &name : QString::fromLatin1(known.names).split(u' '))
            columns.insert(name, known.column);
    }
    return columns;
}

} // namespace

std::optional<EmployeeColumn> columnNamed(QStringView header)
{
    static const QHash<QString, EmployeeColumn> columns = columnsByName();
    QString name;
    for (const QChar c : folded(header)) {
        if (c.isLetterOrNumber())
            name += c;
    }
    const auto found = columns.constFind(name);
    return found == columns.cend() ? std::nullopt : std::optional(*found);
}

} // namespace loopbaan
