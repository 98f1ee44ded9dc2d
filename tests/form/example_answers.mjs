// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a form in as somebody would, with a little of everything.

const TEXTS = {
  nl: ['Wil ik een team begeleiden, of word ik liever nog beter in plannen?',
    'Als de weekplanning klopt en iedereen weet wat er moet gebeuren.', 'Rustig blijven als alles tegelijk komt',
    'Roosters maken', 'Teamcoach in het magazijn', 'Ooit een eigen zaak.'],
  en: ['Do I want to lead a team, or would I rather become even better at planning?',
    'When the week plan works out and everybody knows what to do.', 'Staying calm when everything comes at once',
    'Making rosters', 'Team coach in the warehouse', 'A business of my own, one day.'],
  fr: ['Ai-je envie d’encadrer une équipe, ou plutôt de devenir encore meilleur en planification\u202f?',
    'Quand le planning de la semaine est juste et que chacun sait quoi faire.',
    'Garder mon calme quand tout arrive en même temps', 'Faire les plannings', 'Coach d’équipe à l’entrepôt',
    'Un jour, ma propre affaire.'],
};

export async function fillExample(page, form) {
  const [question, energy, calm, rosters, coach, dream] = TEXTS[form.language];
  const block = (id) => page.getByRole('group', { name: form.questions.find((one) => one.id === id).text, exact: true });
  const write = (id, text) => block(id).getByRole('textbox').first().fill(text);
  const pick = (id, radios) => block(id).locator(radios).check();

  await write('emp.start.question', question);
  await pick('emp.start.clarity', '.steps input >> nth=2');
  await write('emp.drives.energy', energy);
  await pick('emp.drives.drain', '.sharing input >> nth=1');
  await write('emp.strengths.good', calm);
  await page.keyboard.press('Enter');
  await page.keyboard.type(rosters);
  await pick('emp.strengths.good', '.degree input >> nth=0');
  await write('emp.other.functions', coach);
  await pick('emp.other.functions', '.degree input >> nth=1');
  await write('emp.life.private', dream);
}
