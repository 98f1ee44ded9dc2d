// SPDX-License-Identifier: GPL-3.0-or-later
// Names and questions that try to be more than text.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { Desk, question, writePage } from './browser.mjs';
import { shortForm } from './forms.mjs';

let desk = null;
before(async () => { desk = await Desk.open(); });
after(() => desk.close());

const TEXTS = [
  '</script><script>window.stolen = 1</script>',
  '<img src=x onerror="window.stolen = 1">',
  '"quotes" \'and\' `ticks` ${window.stolen = 1} {manager} {form} {script}',
  '<!-- <script> --> ]]> &lt;b&gt; &amp;',
  '</noscript></textarea></title></style><svg onload="window.stolen=1">',
  'line\u2028and\u2029paragraph',
  '😀 👩🏽‍🏭 🇧🇪',
  'שלום עולם مرحبا \u202edesrever\u202c',
  '\\u003c \\ \\" %1 %2 $& $1',
];

function hostileForm(text) {
  return shortForm([
    { id: `</script>${text}`, kind: 'text', text, hint: text },
    { id: 'b', kind: 'strengths', text: `lijst ${text}`, choices: [text, 'b', 'c'] },
  ], {
    employee: { given_name: text, family_name: text }, manager: { name: text, given_name: text }, organisation: text,
    conversation: { date: '2126-12-10', time: text, place: text }, topics: [{ id: 'one', title: text, intro: text }],
  });
}

const flat = (text) => text.replace(/[\u2066-\u2069]/gu, '').replace(/\s+/gu, ' ').trim();

for (const text of TEXTS) {
  test(`shows ${JSON.stringify(text)} literally`, async () => {
    const page = await desk.page(hostileForm(text));
    const shown = async (selector) => flat(await page.locator(selector).first().evaluate((node) => node.textContent));

    assert.equal(await page.evaluate(() => window.stolen), undefined);
    assert.deepEqual(page.faults, []);
    assert.deepEqual(page.requests.filter((address) => !address.startsWith('file:')), []);
    assert.equal(await shown('h2'), flat(text));
    assert.equal(await shown('.organisation'), flat(text));
    assert.equal(await shown('.asked'), flat(text));
    assert.equal(await shown('.greeting'), flat(`Dag ${text},`));
    assert.equal(await shown('.sharing label span'), flat(`${text} mag dit vooraf lezen`));
    await page.context().close();
  });

  test(`takes ${JSON.stringify(text)} as an answer, word for word`, async () => {
    const form = hostileForm(text);
    const page = await desk.page(form);
    const area = page.locator('textarea').first();
    await area.fill(text);
    await page.locator('textarea').nth(1).fill(text);
    await page.getByText('Bekijk wat er meegaat').click();
    const { name, text: saved } = await desk.saved(page, 'Antwoord bewaren');
    const [first] = JSON.parse(saved).answers;

    assert.equal(first.question, form.questions[0].id);
    assert.equal(first.text, text);
    assert.equal(await page.evaluate(() => window.stolen), undefined);
    assert.match(name, /^antwoord(?:-[\p{L}\p{M}\p{N}-]+)?\.lbform$/u);
    await page.context().close();
  });

  test(`prints ${JSON.stringify(text)} literally without JavaScript`, async () => {
    const page = await desk.page(hostileForm(text), { javaScriptEnabled: false });
    assert.equal(flat(await page.locator('.paper .asked').first().textContent()), flat(text));
    assert.equal(await page.locator('script').count(), 3);
    assert.equal(await page.locator('img, svg[onload]').count(), 0);
    await page.context().close();
  });
}

for (const width of [360, 1280]) {
  test(`a word of two thousand letters stays inside at ${width} px`, async () => {
    const page = await desk.page(hostileForm('w'.repeat(2000)), { viewport: { width, height: 800 } });
    for (const box of await page.getByRole('textbox').all())
      await box.fill('w'.repeat(2000));
    await page.getByText('Bekijk wat er meegaat').click();

    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    await page.context().close();
  });
}

test('a script that got into the page would not run', async () => {
  const page = await desk.page(shortForm([{ id: 'a', kind: 'text', text: 'Tekst' }]));
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.stolen = 1';
    document.body.append(script);
    document.body.insertAdjacentHTML('beforeend', '<img src="https://example.org/x.png" onerror="window.stolen = 1">');
  });
  await question(page, 'Tekst').getByRole('textbox').fill('rustig');

  assert.equal(await page.evaluate(() => window.stolen), undefined);
  assert.ok(page.faults.some((fault) => fault.includes('Content Security Policy')));
  await assert.rejects(page.evaluate(() => fetch('https://example.org/')));
});

test('a form that is no JSON makes no page', () => {
  assert.throws(() => writePage('no object', 'nl'));
});
