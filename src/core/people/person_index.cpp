// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_index.h"

#include "core/text/folded.h"

namespace loopbaan {

namespace {

/// Under which a name is found: with the hire date, and without for rows that have no other key.
QString nameKey(const PersonKeys &keys)
{
    return keys.name + u'\n' + QString::number(keys.hiredOn.isValid() ? keys.hiredOn.toJulianDay() : 0);
}

bool hasNoOtherKey(const PersonKeys &keys)
{
    return keys.number.isEmpty() && keys.email.isEmpty() && !keys.hiredOn.isValid();
}

void append(QList<qsizetype> &people, const QMultiHash<QString, qsizetype> &hash, const QString &key,
            qsizetype most)
{
    for (auto it = hash.constFind(key); it != hash.cend() && it.key() == key && people.size() < most; ++it) {
        if (!people.contains(*it))
            people << *it;
    }
}

PersonMatch refused(ImportRefusal refusal)
{
    return {.refusal = refusal};
}

PersonMatch theOnly(const QList<qsizetype> &people)
{
    if (people.size() > 1)
        return refused(ImportRefusal::SeveralCandidates);
    return people.isEmpty() ? PersonMatch{} : PersonMatch{.person = people.first()};
}

/// Who of `candidates` may be meant by `keys`: one of that name, else those whose number does not speak
/// against it.
QList<qsizetype> notSomebodyElse(const QList<qsizetype> &candidates, const QList<PersonKeys> &known,
                                 const PersonKeys &keys)
{
    QList<qsizetype> possible;
    QList<qsizetype> sameName;
    for (const qsizetype person : candidates) {
        const bool named = known[person].name == keys.name;
        if (named)
            sameName << person;
        if (named || known[person].number.isEmpty() || keys.number.isEmpty())
            possible << person;
    }
    return sameName.size() == 1 ? sameName : possible;
}

} // namespace

PersonKeys keysOf(const Employee &employee)
{
    const QString name = employee.givenName + u' ' + employee.familyName;
    return {folded(employee.number), folded(employee.email), folded(name), employee.hiredOn};
}

void PersonIndex::reserve(qsizetype people)
{
    m_keys.reserve(people);
    m_numbers.reserve(people);
    m_emails.reserve(people);
    m_numberedNames.reserve(2 * people);
}

void PersonIndex::add(qsizetype person, const PersonKeys &keys)
{
    if (m_keys.size() <= person)
        m_keys.resize(person + 1);
    m_keys[person] = keys;
    if (!keys.number.isEmpty())
        m_numbers.insert(keys.number, person);
    if (!keys.email.isEmpty())
        m_emails.insert(keys.email, person);
    if (keys.name.isEmpty())
        return;
    auto &names = keys.number.isEmpty() ? m_unnumberedNames : m_numberedNames;
    if (keys.hiredOn.isValid())
        names.insert(nameKey(keys), person);
    names.insert(nameKey({.name = keys.name}), person);
}

/// With the address, and not somebody else by number and name.
QList<qsizetype> PersonIndex::withEmail(const PersonKeys &keys) const
{
    QList<qsizetype> people;
    if (!keys.email.isEmpty())
        append(people, m_emails, keys.email, m_keys.size());
    return people;
}

/// With the name and hire date, and not somebody else by number. Two suffice to know that it is not clear.
QList<qsizetype> PersonIndex::withName(const PersonKeys &keys) const
{
    QList<qsizetype> people;
    if (keys.name.isEmpty() || (!keys.hiredOn.isValid() && !hasNoOtherKey(keys)))
        return people;
    append(people, m_unnumberedNames, nameKey(keys), 2);
    if (keys.number.isEmpty())
        append(people, m_numberedNames, nameKey(keys), 2);
    return people;
}

bool PersonIndex::agrees(qsizetype person, const PersonKeys &keys, const QList<qsizetype> &sameEmail) const
{
    if (!sameEmail.isEmpty() && !sameEmail.contains(person))
        return false;
    const QList<qsizetype> sameName = withName(keys);
    return sameName.isEmpty() || sameName.contains(person) || m_keys[person].name == keys.name;
}

PersonMatch PersonIndex::byEmail(const PersonKeys &keys, const QList<qsizetype> &candidates) const
{
    const QList<qsizetype> possible = notSomebodyElse(candidates, m_keys, keys);
    if (possible.size() > 1)
        return refused(ImportRefusal::SeveralCandidates);
    if (possible.isEmpty()) // one: somebody else's address; several: a shared mailbox
        return candidates.size() == 1 ? refused(ImportRefusal::KeysDisagree) : PersonMatch{};
    if (!agrees(possible.first(), keys, candidates))
        return refused(ImportRefusal::KeysDisagree);
    return {.person = possible.first()};
}

PersonMatch PersonIndex::find(const PersonKeys &keys) const
{
    QList<qsizetype> sameNumber;
    if (!keys.number.isEmpty())
        append(sameNumber, m_numbers, keys.number, 2);
    if (sameNumber.size() > 1)
        return theOnly(sameNumber);

    const QList<qsizetype> sameEmail = withEmail(keys);
    if (sameNumber.size() == 1) {
        const bool clear = agrees(sameNumber.first(), keys, sameEmail);
        return clear ? PersonMatch{.person = sameNumber.first()} : refused(ImportRefusal::KeysDisagree);
    }
    if (!sameEmail.isEmpty()) {
        const PersonMatch match = byEmail(keys, sameEmail);
        if (match.person || match.refusal)
            return match;
    }
    return theOnly(withName(keys));
}

} // namespace loopbaan
