// SPDX-License-Identifier: GPL-3.0-or-later
// Forms as they go out, with the questions of the catalogue.
import { readFileSync } from 'node:fs';

const catalogue = JSON.parse(readFileSync(new URL('../../resources/content/content.json', import.meta.url), 'utf8'));

const WORDS = {
  strengths: { nl: ['meer', 'evenveel', 'minder'], en: ['more', 'as much', 'less'], fr: ['plus', 'autant', 'moins'] },
  functions: {
    nl: ['nieuwsgierig', 'serieus', 'liefst zo snel mogelijk'],
    en: ['just curious', 'serious', 'as soon as possible'],
    fr: ['simple curiosité', 'intérêt sérieux', 'le plus tôt possible'],
  },
};
const KINDS = { 'emp.strengths.good': 'strengths', 'emp.other.functions': 'functions' };
const KIND_OF_ANSWER = { text: 'text', list: 'list', scale5: 'scale', tick: 'tick' };

function section(id) {
  return catalogue.sections.find((one) => one.id === id);
}

function choicesOf(kind, language) {
  if (kind === 'scale')
    return [1, 2, 3, 4, 5].map((step) => catalogue.entries.find((one) => one.id === `fdb.scale.${step}`).text[language]);
  return WORDS[kind]?.[language] ?? null;
}

function question(entry, language) {
  const kind = KINDS[entry.id] ?? KIND_OF_ANSWER[entry.answer];
  const attitude = entry.section === 'attitudes';
  return { id: entry.id, topic: attitude ? 'attitudes' : entry.group, kind, text: entry.text[language],
    hint: entry.hint?.[language] ?? null, optional: attitude || (entry.flags ?? []).includes('optional'),
    private: (entry.flags ?? []).includes('private'), choices: choicesOf(kind, language) };
}

function topics(language) {
  const attitudes = section('attitudes');
  return [...section('employee_prep').groups.map((group) => ({ id: group.id, title: group.title[language], intro: null })),
    { id: 'attitudes', title: attitudes.title[language], intro: attitudes.intro[language] }];
}

/** Noor's form with every question of the catalogue; `changes` go over it. */
export function wholeForm(language = 'nl', changes = {}) {
  const asked = catalogue.entries.filter((one) =>
    ['employee_prep', 'attitudes'].includes(one.section) && one.answer !== 'none');
  return { format: 'loopbaangesprek-form', version: 1, id: '7f1c5c0e-5d1e-4d5c-9d0b-2f6f0c7c9a11', language,
    made: '2126-11-23', employee: { given_name: 'Noor', family_name: 'Janssens' },
    manager: { name: 'Els Peeters', given_name: 'Els' }, organisation: 'De Linde vzw',
    conversation: { date: '2126-12-10', time: '10:00', place: 'vergaderruimte Linde' }, due: '2126-12-05',
    public_key: null, topics: topics(language), questions: asked.map((one) => question(one, language)), ...changes };
}

/** A form of one topic with these questions, each { id, kind, text, … }. */
export function shortForm(questions, changes = {}) {
  return wholeForm('nl', { topics: [{ id: 'one', title: 'Eén onderwerp', intro: null }],
    questions: questions.map((one) => ({ topic: 'one', hint: null, optional: false, private: false, choices: null, ...one })),
    ...changes });
}
