// SPDX-License-Identifier: GPL-3.0-or-later
// The page for who has no mouse, who hears it, and who needs its contrast.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';

import { Desk, axePath, question } from './browser.mjs';
import { fillExample } from './example_answers.mjs';
import { shortForm, wholeForm } from './forms.mjs';

const axe = readFileSync(axePath, 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let desk = null;
before(async () => { desk = await Desk.open(); });
after(() => desk.close());

/** Runs axe by evaluation, which the policy of the page cannot forbid. */
async function violations(page) {
  await page.evaluate(axe);
  const found = await page.evaluate((rules) =>
    window.axe.run(document, { runOnly: { type: 'tag', values: rules } }), RULES);
  return found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).slice(0, 3).join(' | ')}`);
}

const LOOKS = [['nl', 'light', 360], ['nl', 'dark', 360], ['nl', 'light', 1280], ['nl', 'dark', 1280],
  ['en', 'light', 1280], ['fr', 'dark', 360]];

for (const [language, colorScheme, width] of LOOKS) {
  test(`axe finds nothing in ${language}, ${colorScheme}, at ${width} px`, async () => {
    const form = wholeForm(language);
    const page = await desk.page(form, { colorScheme, viewport: { width, height: 800 } });
    await fillExample(page, form);
    await page.locator('summary').click();
    await page.locator('.buttons button').first().click();
    await page.locator('.result .done').waitFor();

    assert.deepEqual(await violations(page), []);
    await page.context().close();
  });
}

test('axe is listened to: it finds a button without a name', async () => {
  const page = await desk.page(shortForm([{ id: 'a', kind: 'text', text: 'Tekst' }]));
  await page.evaluate(() => document.querySelector('main').append(document.createElement('button')));

  assert.match((await violations(page)).join('\n'), /button-name/u);
});

test('axe finds nothing without JavaScript', async () => {
  const page = await desk.page(wholeForm(), { javaScriptEnabled: false });
  const markup = (await page.content()).replace(/<script[^]*?<\/script>/gu, '').replace(/<meta http-equiv[^>]*>/u, '')
    .replace(/<\/?noscript>/gu, '');
  const plain = await (await desk.browser.newContext()).newPage();
  await plain.setContent(markup);
  assert.deepEqual(await violations(plain), []);
});

test('nothing sticks out at 320 px, which is 400 % of an ordinary screen', async () => {
  const page = await desk.page(wholeForm('fr'), { viewport: { width: 320, height: 640 } });
  await fillExample(page, wholeForm('fr'));

  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
});

/** Presses Tab until the focus is on what matches; fails when it never gets there. */
async function tabTo(page, selector) {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector))
      return;
  }
  assert.fail(`Tab does not reach ${selector}`);
}

test('the form is filled in and saved with the keyboard alone', async () => {
  const page = await desk.page(shortForm([{ id: 'a', kind: 'text', text: 'Tekst' },
    { id: 'b', kind: 'scale', text: 'Schaal', choices: ['één', 'twee', 'drie', 'vier', 'vijf'] },
    { id: 'c', kind: 'strengths', text: 'Sterk', choices: ['meer', 'evenveel', 'minder'] },
    { id: 'd', kind: 'tick', text: 'Vinkje' }]));
  await tabTo(page, 'textarea');
  await page.keyboard.type('getypt');
  await tabTo(page, '.sharing input');
  await page.keyboard.press('ArrowRight');
  await tabTo(page, '.steps input');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, '.lines textarea');
  await page.keyboard.type('plannen');
  await tabTo(page, '.degree input');
  await page.keyboard.press('Space');
  await tabTo(page, 'input[type=checkbox]');
  await page.keyboard.press('Space');
  await tabTo(page, 'button.main');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const saved = JSON.parse(readFileSync(await download.path(), 'utf8'));

  assert.deepEqual(saved.answers, [
    { question: 'a', asked: 'Tekst', share: 'tell' }, { question: 'b', asked: 'Schaal', share: 'read', scale: 2 },
    { question: 'c', asked: 'Sterk', share: 'read', items: [{ text: 'plannen', degree: 'more' }] },
    { question: 'd', asked: 'Vinkje', share: 'read', ticked: true }]);
});

test('the first key leads past the list of topics', async () => {
  const page = await desk.page(wholeForm());
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Naar de vragen');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.ok(await page.evaluate(() => document.activeElement.matches('#q0-field')));
});

test('on a telephone the list of topics opens and closes with its button', async () => {
  const page = await desk.page(wholeForm(), { viewport: { width: 360, height: 740 } });
  const toggle = page.getByRole('button', { name: 'Onderdelen: 0 van 9 klaar' });
  assert.equal(await toggle.getAttribute('aria-expanded'), 'false');
  await toggle.click();
  await page.getByRole('link', { name: 'Wat je drijft' }).click();

  assert.equal(await toggle.getAttribute('aria-expanded'), 'false');
  assert.ok(await question(page, 'Bij welk werk vergeet je de tijd? Wat geeft je energie?').isVisible());
});

test('a screen reader hears the question, its hint, and each line by its number', async () => {
  const form = wholeForm();
  const page = await desk.page(form);
  const [career] = form.questions;
  const box = page.getByRole('textbox', { name: career.text });
  const described = await box.evaluate((one) => document.getElementById(one.getAttribute('aria-describedby')).textContent);

  assert.equal(described, career.hint);
  const lines = question(page, form.questions.find((one) => one.kind === 'strengths').text);
  await lines.getByRole('button', { name: 'Nog een punt' }).click();
  assert.equal(await lines.getByRole('textbox', { name: 'Punt 2' }).count(), 1);
  assert.equal(await lines.getByRole('button', { name: 'Punt 1 weghalen' }).count(), 1);
});
