// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the page to look at, in the folder `pictures` beside the build: each language, width and colour scheme,
// and the printed page. What a program can see in them is tested: nothing sticks out at the side.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { Desk } from './browser.mjs';
import { fillExample } from './example_answers.mjs';
import { wholeForm } from './forms.mjs';

const KEY = 'hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo';
const SAVE = { nl: 'Antwoord bewaren', en: 'Save answer', fr: 'Enregistrer la réponse' };
const folder = join(process.env.LOOPBAAN_FORM_TESTS, 'pictures');

let desk = null;
before(async () => {
  mkdirSync(folder, { recursive: true });
  desk = await Desk.open();
});
after(() => desk.close());

function widest(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

for (const language of ['nl', 'en', 'fr']) {
  for (const width of [360, 768, 1280]) {
    test(`nothing sticks out at ${width} px in ${language}`, async () => {
      const form = wholeForm(language, { public_key: KEY });
      const page = await desk.page(form, { viewport: { width, height: 800 } });
      await fillExample(page, form);
      await page.locator('summary').click();
      await desk.saved(page, SAVE[language]);
      await page.evaluate(() => {
        document.activeElement.blur();
        window.scrollTo({ top: 0, behavior: 'instant' });
      });
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: join(folder, `${language}-${width}-${colorScheme}.png`), fullPage: true });
      }
      assert.equal(await widest(page), 0);
      await page.context().close();
    });
  }

  test(`the filled in form is printed whole in ${language}`, async () => {
    const form = wholeForm(language);
    const page = await desk.page(form);
    await fillExample(page, form);
    const pdf = await page.pdf({ path: join(folder, `${language}-printed.pdf`), format: 'A4' });
    assert.ok(pdf.length > 10000);
    await page.context().close();
  });

  test(`the questions can be printed without JavaScript in ${language}`, async () => {
    const form = wholeForm(language);
    const page = await desk.page(form, { javaScriptEnabled: false, viewport: { width: 768, height: 800 } });
    await page.screenshot({ path: join(folder, `${language}-without-script.png`), fullPage: true });
    await page.pdf({ path: join(folder, `${language}-by-hand.pdf`), format: 'A4' });
    for (const question of form.questions)
      assert.equal(await page.getByText(question.text, { exact: true }).count(),
        form.questions.filter((one) => one.text === question.text).length);
    await page.context().close();
  });
}
