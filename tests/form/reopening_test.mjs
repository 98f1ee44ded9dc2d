// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back what was saved before, and refusing what was not.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { Desk, choose, question } from './browser.mjs';
import { fillExample } from './example_answers.mjs';
import { shortForm, wholeForm } from './forms.mjs';

let desk = null;
before(async () => { desk = await Desk.open(); });
after(() => desk.close());

/** Everything that is filled in, in the order of the page. */
function state(page) {
  return page.locator('textarea, input[type=radio], input[type=checkbox]').evaluateAll((all) =>
    all.map((one) => (one.type === 'textarea' ? one.value : one.checked)));
}

async function told(page) {
  await page.locator('.result > div').waitFor();
  return page.locator('.result').innerText();
}

test('the working copy brings everything back', async () => {
  const form = wholeForm();
  const page = await desk.page(form);
  await fillExample(page, form);
  const filledIn = await state(page);
  const { text } = await desk.saved(page, 'Kopie voor jezelf bewaren');

  const again = await desk.page(form);
  await desk.reopen(again, text);
  assert.match(await told(again), /^Je tekst van \d+ \w+ \d{4} staat er weer\.$/u);
  assert.deepEqual(await state(again), filledIn);
});

test('an answer that was not sealed brings back what was shared', async () => {
  const form = shortForm([{ id: 'a', kind: 'text', text: 'Delen' }, { id: 'b', kind: 'text', text: 'Vertellen' }]);
  const page = await desk.page(form);
  await question(page, 'Delen').getByRole('textbox').fill('open');
  await question(page, 'Vertellen').getByRole('textbox').fill('dicht');
  await choose(page, 'Vertellen', 'Ik vertel het liever zelf');
  const { text } = await desk.saved(page, 'Antwoord bewaren');

  const again = await desk.page(form);
  await desk.reopen(again, text);
  await told(again);
  assert.equal(await question(again, 'Delen').getByRole('textbox').inputValue(), 'open');
  assert.equal(await question(again, 'Vertellen').getByRole('textbox').inputValue(), '');
  assert.ok(await question(again, 'Vertellen').getByRole('radio', { name: 'Ik vertel het liever zelf' }).isChecked());
});

/** Reopens a file, and answers the question that follows. */
async function reopenAndSay(page, text, answer) {
  const asked = page.waitForEvent('dialog').then((dialog) => dialog[answer]());
  await desk.reopen(page, text);
  await asked;
}

test('typed text is replaced only when asked for', async () => {
  const form = wholeForm();
  const page = await desk.page(form);
  await page.getByRole('textbox').first().fill('oud');
  const { text } = await desk.saved(page, 'Antwoord bewaren');
  await page.getByRole('textbox').first().fill('nieuw');

  await reopenAndSay(page, text, 'dismiss');
  assert.equal(await page.getByRole('textbox').first().inputValue(), 'nieuw');

  await reopenAndSay(page, text, 'accept');
  await told(page);
  assert.equal(await page.getByRole('textbox').first().inputValue(), 'oud');
});

const form = wholeForm();
const answer = { format: 'loopbaangesprek-answer', version: 1, form: form.id, saved: '2026-11-25T10:12:00Z', answers: [] };
const REFUSED = [
  ['no JSON', 'geen JSON', /kan ik niet lezen/u],
  ['something else', '{"format":"recept"}', /kan ik niet lezen/u],
  ['nothing', 'null', /kan ik niet lezen/u],
  ['a list', '[]', /kan ik niet lezen/u],
  ['an answer without answers', JSON.stringify({ ...answer, answers: 'geen' }), /kan ik niet lezen/u],
  ['an answer without a date', JSON.stringify({ ...answer, saved: 'ooit' }), /kan ik niet lezen/u],
  ['more than is ever read', ' '.repeat(2 * 1024 * 1024 + 1), /kan ik niet lezen/u],
  ['deep nesting', `${'['.repeat(200000)}${']'.repeat(200000)}`, /kan ik niet lezen/u],
  ['the form itself', JSON.stringify(form), /het formulier zelf/u],
  ['a sealed answer', '{"format":"loopbaangesprek-sealed-answer","version":1}', /versleuteld: alleen Els/u],
  ['an answer to another form', JSON.stringify({ ...answer, form: 'een ander' }), /een ander formulier/u],
  ['a newer version', JSON.stringify({ ...answer, version: 2 }), /nieuwere versie/u],
];

test('what is not a saved answer is refused in words, and nothing changes', async () => {
  const page = await desk.page(form);
  await page.getByRole('textbox').first().fill('blijft staan');
  const filledIn = await state(page);
  for (const [what, text, words] of REFUSED) {
    await page.locator('.result').evaluate((result) => result.replaceChildren());
    await desk.reopen(page, text);
    assert.match(await told(page), words, what);
    assert.deepEqual(await state(page), filledIn, what);
  }
  assert.deepEqual(page.faults, []);
});

test('an answer with wrong kinds of values fills in what it can', async () => {
  const page = await desk.page(form);
  const [career, , clarity, ] = form.questions;
  await desk.reopen(page, JSON.stringify({ ...answer, answers: [
    null, { question: career.id, share: 'read', text: 12 }, { question: clarity.id, share: 'luidop', scale: '3' },
    { question: 'emp.strengths.good', share: 'read', items: [{ text: 'plannen', degree: 'most' }, { text: 5 }, null] },
    { question: '__proto__', share: 'read', text: 'x' }, { question: 'weg', share: 'read', text: 'x' }] }));

  assert.match(await told(page), /2 antwoorden horen bij vragen die hier niet staan/u);
  assert.deepEqual((await state(page)).filter((value) => typeof value === 'string' && value), ['plannen']);
  assert.deepEqual(page.faults, []);
});
