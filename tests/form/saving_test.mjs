// SPDX-License-Identifier: GPL-3.0-or-later
// Saving: what goes into the answer, what never does, and what the page says about it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { Desk, choose, question } from './browser.mjs';
import { shortForm, wholeForm } from './forms.mjs';

let desk = null;
before(async () => { desk = await Desk.open(); });
after(() => desk.close());

const PRIVATE = 'Alleen voor jou: waar droom je van, en wat houd je liever nog voor je?';

/** Every text is filled in with a secret; every second question is told in person. */
async function fillWithSecrets(page) {
  const blocks = await page.getByRole('group').filter({ has: page.getByRole('textbox') }).all();
  const told = [];
  for (const [place, block] of blocks.entries()) {
    await block.getByRole('textbox').first().fill(`geheim${place}.`);
    if (place % 2 === 1 && (await block.getByRole('radio', { name: 'Ik vertel het liever zelf' }).count()) > 0) {
      await block.getByRole('radio', { name: 'Ik vertel het liever zelf' }).check();
      told.push(`geheim${place}.`);
    }
  }
  return told;
}

test('neither a private text nor one that is told in person is in the saved answer', async () => {
  const page = await desk.page(wholeForm());
  const told = await fillWithSecrets(page);
  await question(page, PRIVATE).getByRole('textbox').fill('een eigen zaak');
  const { text } = await desk.saved(page, 'Antwoord bewaren');

  assert.ok(told.length >= 10);
  for (const secret of [...told, 'een eigen zaak', 'emp.life.private'])
    assert.ok(!text.includes(secret), secret);
  assert.ok(text.includes('geheim0.'));
  for (const answer of JSON.parse(text).answers.filter((one) => one.share === 'tell'))
    assert.deepEqual(Object.keys(answer), ['question', 'asked', 'share']);
});

test('the answer says whose it is, to which form, and when it was saved', async () => {
  const form = wholeForm();
  const page = await desk.page(form);
  await question(page, form.questions[0].text).getByRole('textbox').fill('Wat nu?');
  const { name, text } = await desk.saved(page, 'Antwoord bewaren');
  const { saved, answers, ...head } = JSON.parse(text);

  assert.equal(name, 'antwoord-noor-janssens.lbform');
  assert.deepEqual(head, { format: 'loopbaangesprek-answer', version: 1, form: form.id, language: 'nl', employee: form.employee });
  assert.match(saved, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u);
  assert.equal(answers.length, 1);
});

test('the working copy holds everything and says that it is never to be mailed', async () => {
  const page = await desk.page(wholeForm());
  await question(page, PRIVATE).getByRole('textbox').fill('een eigen zaak');
  const { name, text } = await desk.saved(page, 'Kopie voor jezelf bewaren');
  const copy = JSON.parse(text);

  assert.equal(name, 'werkkopie-noor-janssens-niet-mailen.lbform');
  assert.equal(copy.format, 'loopbaangesprek-working-copy');
  assert.match(copy.warning, /Mail dit bestand nooit/u);
  assert.deepEqual(copy.entries, [{ question: 'emp.life.private', share: 'private', text: 'een eigen zaak' }]);
  assert.match(await page.getByRole('status').last().innerText(), /Mail die nooit/u);
});

test('an empty form is not saved, nor one with private text only', async () => {
  const page = await desk.page(wholeForm());
  await page.getByRole('button', { name: 'Antwoord bewaren' }).click();
  assert.match(await page.locator('.result').innerText(), /nog niets ingevuld/u);

  await question(page, PRIVATE).getByRole('textbox').fill('een eigen zaak');
  await page.getByRole('button', { name: 'Antwoord bewaren' }).click();
  assert.match(await page.locator('.result').innerText(), /alleen in wat je voor jezelf houdt/u);
});

test('the look at what goes along shows just that', async () => {
  const page = await desk.page(shortForm([{ id: 'a', kind: 'strengths', text: 'Sterk', choices: ['meer', 'evenveel', 'minder'] },
    { id: 'b', kind: 'text', text: 'Vertellen' }, { id: 'c', kind: 'text', text: 'Dromen', private: true }]));
  await page.getByText('Bekijk wat er meegaat').click();
  // A browser tells that the look was opened in a task of its own, after the click.
  await page.locator('.going').getByText('Nog niets.', { exact: true }).waitFor();

  await question(page, 'Sterk').getByRole('textbox').fill('plannen');
  await choose(page, 'Sterk', 'meer');
  await question(page, 'Vertellen').getByRole('textbox').fill('geheim');
  await choose(page, 'Vertellen', 'Ik vertel het liever zelf');
  await question(page, 'Dromen').getByRole('textbox').fill('geheim');
  assert.deepEqual(await page.locator('.going dt, .going dd').allInnerTexts(),
    ['Sterk', 'plannen (meer)', 'Vertellen', 'Ik vertel het liever zelf']);
});

/** Does the browser ask before the page is left? */
async function asksBeforeLeaving(page) {
  const asked = page.waitForEvent('dialog', { timeout: 3000 }).then((dialog) => dialog.accept().then(() => true), () => false);
  await page.close({ runBeforeUnload: true });
  return asked;
}

test('leaving with text that was not saved is asked about', async () => {
  const page = await desk.page(wholeForm());
  await page.getByRole('textbox').first().fill('nog niet bewaard');

  assert.equal(await asksBeforeLeaving(page), true);
});

test('leaving is not asked about when everything is saved', async () => {
  const page = await desk.page(wholeForm());
  await page.getByRole('textbox').first().fill('bewaard');
  await desk.saved(page, 'Antwoord bewaren');

  assert.equal(await asksBeforeLeaving(page), false);
});

test('leaving is asked about while a memory aid is only on the page', async () => {
  const page = await desk.page(wholeForm());
  await page.getByRole('textbox').first().fill('bewaard');
  await question(page, PRIVATE).getByRole('textbox').fill('een eigen zaak');
  await desk.saved(page, 'Antwoord bewaren');

  assert.match(await page.locator('.result').innerText(), /Wat je voor jezelf noteerde, zit er niet in/u);
  assert.equal(await asksBeforeLeaving(page), true);
});

test('characters that no reader takes do not get into a file', async () => {
  const page = await desk.page(shortForm([{ id: 'a', kind: 'text', text: 'Tekst' }]));
  await page.getByRole('textbox').evaluate((box) => {
    box.value = 'a\u0000b\ud800c\u001bd';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const { text } = await desk.saved(page, 'Antwoord bewaren');

  assert.equal(JSON.parse(text).answers[0].text, 'ab\ufffdcd');
});

test('an answer that no reader takes is not written', async () => {
  const page = await desk.page(shortForm(Array.from({ length: 60 }, (_, place) =>
    ({ id: `q${place}`, kind: 'text', text: `Vraag ${place}` }))));
  await page.evaluate(() => {
    for (const box of document.querySelectorAll('textarea'))
      box.value = '€'.repeat(20000);
  });
  await page.getByRole('button', { name: 'Antwoord bewaren' }).click();

  assert.match(await page.locator('.result').innerText(), /te groot/u);
});
