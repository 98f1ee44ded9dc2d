// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the page that the program makes of a form in a real browser, from a folder, as an employee would.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(join(process.env.LOOPBAAN_FORM_TESTS, 'package.json'));
const { chromium } = require('playwright-core');

export const axePath = require.resolve('axe-core/axe.min.js');

export function writePage(form, language = form.language) {
  return execFileSync(process.env.LOOPBAAN_WRITE_PAGE, [language], { input: JSON.stringify(form) });
}

/** A browser and a folder of its own; close() leaves nothing behind. */
export class Desk {
  static async open() {
    const desk = new Desk();
    desk.folder = mkdtempSync(join(tmpdir(), 'form-'));
    desk.browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
    return desk;
  }

  async close() {
    await this.browser.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The page of `form`, ready to type in; `options` are those of a browser context. Errors of the page fail the test. */
  async page(form, { before = null, ...options } = {}) {
    const file = join(this.folder, 'form.html');
    writeFileSync(file, writePage(form));
    const context = await this.browser.newContext({ acceptDownloads: true, locale: form.language,
      reducedMotion: 'reduce', ...options }); // a page that still glides moves away under a click
    const page = await context.newPage();
    page.faults = [];
    page.requests = [];
    page.on('pageerror', (error) => page.faults.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && page.faults.push(message.text()));
    page.on('request', (request) => page.requests.push(request.url()));
    await before?.(page);
    await page.goto(pathToFileURL(file).href);
    return page;
  }

  /** Presses a button that saves a file: its name, and its text. */
  async saved(page, button) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
    const file = join(this.folder, `saved-${download.suggestedFilename()}`);
    await download.saveAs(file);
    return { name: download.suggestedFilename(), file, text: readFileSync(file, 'utf8') };
  }

  /** Reopens `text` as a file that was saved before. */
  async reopen(page, text, name = 'eerder.lbform') {
    const file = join(this.folder, name);
    writeFileSync(file, text);
    await page.locator('input[type=file]').setInputFiles(file);
  }
}

/** The block of the question with this text. */
export function question(page, text) {
  return page.getByRole('group', { name: text, exact: true });
}

export async function choose(page, text, words) {
  await question(page, text).getByRole('radio', { name: words }).check();
}
