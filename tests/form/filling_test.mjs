// SPDX-License-Identifier: GPL-3.0-or-later
// Filling the form in: what each kind of question takes, and what flows on.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { Desk, choose, question, writePage } from './browser.mjs';
import { shortForm, wholeForm } from './forms.mjs';

let desk = null;
before(async () => { desk = await Desk.open(); });
after(() => desk.close());

async function answers(page) {
  const { text } = await desk.saved(page, 'Antwoord bewaren');
  return JSON.parse(text).answers;
}

test('the page starts without a fault, and says how soon one can type', async (context) => {
  const form = wholeForm();
  const page = await desk.page(form);
  const ready = await page.evaluate(() => performance.getEntriesByName('ready to type')[0].startTime);
  context.diagnostic(`ready to type after ${ready.toFixed(0)} ms (meant to be under 300)`);

  assert.deepEqual(page.faults, []);
  assert.equal(await page.getByRole('textbox').count(), form.questions.filter((one) => one.kind !== 'scale').length);
});

test('the page of every question is under 300 kB', (context) => {
  for (const language of ['nl', 'en', 'fr']) {
    const bytes = writePage(wholeForm(language)).length;
    context.diagnostic(`${language}: ${Math.round(bytes / 1000)} kB`);
    assert.ok(bytes < 300000);
  }
});

test('nothing is fetched and nothing is kept on the device', async () => {
  const page = await desk.page(wholeForm());
  await question(page, 'Dit gesprek is voor mij geslaagd als…').getByRole('textbox').fill('het helder is');
  await desk.saved(page, 'Antwoord bewaren');

  assert.deepEqual(page.requests.filter((address) => !/^(?:file|blob):/u.test(address)), []);
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);
});

test('each kind of question gives its own kind of answer', async () => {
  const page = await desk.page(shortForm([
    { id: 'a', kind: 'text', text: 'Tekst' }, { id: 'b', kind: 'list', text: 'Lijst' },
    { id: 'c', kind: 'scale', text: 'Schaal', choices: ['één', 'twee', 'drie', 'vier', 'vijf'] },
    { id: 'd', kind: 'tick', text: 'Vinkje' },
    { id: 'e', kind: 'functions', text: 'Functies', choices: ['nieuwsgierig', 'serieus', 'snel'] },
    { id: 'f', kind: 'text', text: 'Niet ingevuld' }]));
  await question(page, 'Tekst').getByRole('textbox').fill('  twee\nregels ');
  await question(page, 'Lijst').getByRole('textbox').fill('eerst');
  await page.keyboard.press('Enter');
  await page.keyboard.type('dan');
  await choose(page, 'Schaal', 'vier');
  await question(page, 'Vinkje').getByRole('checkbox').check();
  await question(page, 'Functies').getByRole('textbox').fill('planner');
  await choose(page, 'Functies', 'serieus');

  assert.deepEqual(await answers(page), [
    { question: 'a', asked: 'Tekst', share: 'read', text: 'twee\nregels' },
    { question: 'b', asked: 'Lijst', share: 'read', items: [{ text: 'eerst' }, { text: 'dan' }] },
    { question: 'c', asked: 'Schaal', share: 'read', scale: 4 },
    { question: 'd', asked: 'Vinkje', share: 'read', ticked: true },
    { question: 'e', asked: 'Functies', share: 'read', items: [{ text: 'planner', degree: 'serious' }] }]);
});

test('what somebody is good at is offered where it is asked about again', async () => {
  const form = wholeForm();
  const page = await desk.page(form);
  const [good, unused] = ['emp.strengths.good', 'emp.strengths.unused'].map((id) =>
    question(page, form.questions.find((one) => one.id === id).text));
  await good.getByRole('textbox').fill('rustig blijven');
  await page.keyboard.press('Enter');
  await page.keyboard.type('lange mails');
  await good.getByRole('radio', { name: 'minder' }).nth(1).check();

  assert.deepEqual(await unused.locator('.chip').allTextContents(), ['rustig blijven']);
  await unused.locator('.chip').click();
  assert.equal(await unused.getByRole('textbox').inputValue(), 'rustig blijven: ');
});

test('a pasted list becomes lines', async () => {
  const page = await desk.page(shortForm([{ id: 'a', kind: 'list', text: 'Lijst' }]));
  await question(page, 'Lijst').getByRole('textbox').evaluate((box) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'één\r\n\r\ntwee\ndrie');
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });

  const lines = await question(page, 'Lijst').getByRole('textbox').evaluateAll((all) => all.map((one) => one.value));
  assert.deepEqual(lines, ['één', 'twee', 'drie']);
});

test('an emptied line goes away and a choice can be taken back', async () => {
  const page = await desk.page(shortForm([{ id: 'a', kind: 'list', text: 'Lijst' },
    { id: 'b', kind: 'scale', text: 'Schaal', choices: ['1', '2', '3', '4', '5'] }]));
  await question(page, 'Lijst').getByRole('textbox').fill('één');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Backspace');
  await question(page, 'Schaal').getByRole('radio').nth(2).check();
  await page.getByRole('button', { name: 'Keuze wissen' }).click();

  assert.deepEqual(await answers(page), [{ question: 'a', asked: 'Lijst', share: 'read', items: [{ text: 'één' }] }]);
});

test('each topic says how far it is, and the career question stands on top', async () => {
  const form = wholeForm();
  const page = await desk.page(form);
  await question(page, form.questions[0].text).getByRole('textbox').fill('Wat wil ik worden?');
  await choose(page, form.questions[1].text, 'Ik vertel het liever zelf');
  const topics = page.getByRole('navigation', { name: 'Onderdelen' });

  assert.equal(await topics.getByRole('link').first().innerText(), 'Om te beginnen\n2 van 3');
  assert.match(await topics.innerText(), /^Jouw vraag\s+Wat wil ik worden\?/u);
  const asked = form.questions.filter((one) => !one.private).length;
  assert.match(await page.locator('.tally').innerText(),
    new RegExp(`beantwoordde 1 vraag van de ${asked}. 1 vraag vertel je liever zelf`, 'u'));
});

test('a talk that has been is said to be past', async () => {
  const past = await desk.page(wholeForm('nl', { conversation: { date: '2020-01-15', time: null, place: null } }));
  const coming = await desk.page(wholeForm());

  assert.equal(await past.getByText('De dag van dit gesprek is voorbij.').count(), 1);
  assert.equal(await coming.getByText('De dag van dit gesprek is voorbij.').count(), 0);
});

test('a form without a talk, a place or a known manager still reads well', async () => {
  const form = wholeForm('nl', { conversation: null, due: null, organisation: null,
    manager: { name: '', given_name: '' } });
  const page = await desk.page(form);

  assert.equal(await page.locator('.when').count(), 0);
  assert.equal(await page.getByText('Je leidinggevende mag dit vooraf lezen').count(),
    form.questions.filter((one) => !one.private).length);
  assert.equal(await page.getByText('bezorgt het zelf aan je leidinggevende.').count(), 1);
});
