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

async function fillText(page, form, id, text) {
  const asked = form.questions.find((one) => one.id === id).text;
  await page.getByRole('group', { name: asked, exact: true }).getByRole('textbox').first().fill(text);
}

async function pick(page, form, id, kind, place) {
  const asked = form.questions.find((one) => one.id === id).text;
  await page.getByRole('group', { name: asked, exact: true }).locator(`${kind} input[type=radio]`).nth(place).check();
}

export async function fillExample(page, form) {
  const [question, energy, calm, rosters, coach, dream] = TEXTS[form.language];
  await fillText(page, form, 'emp.start.question', question);
  await pick(page, form, 'emp.start.clarity', '.steps', 2);
  await fillText(page, form, 'emp.drives.energy', energy);
  await pick(page, form, 'emp.drives.drain', '.sharing', 1);
  await fillText(page, form, 'emp.strengths.good', calm);
  await page.keyboard.press('Enter');
  await page.keyboard.type(rosters);
  await pick(page, form, 'emp.strengths.good', '.degree >> nth=0 >>', 0);
  await fillText(page, form, 'emp.other.functions', coach);
  await pick(page, form, 'emp.other.functions', '.degree', 1);
  await fillText(page, form, 'emp.life.private', dream);
}
