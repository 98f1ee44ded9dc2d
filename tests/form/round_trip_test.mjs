// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way as three people go it: HR plans and sends the package, Noor fills the page in, HR reads the answer
// back. Every text has a mark of who may know it, and those that are not for the manager are looked for everywhere.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { Desk } from './browser.mjs';

const LIST = 'personeelsnummer;voornaam;naam;e-mail;functie;afdeling;in dienst\n'
  + '10001;Noor;Janssens;noor@delinde.example;planner;Zorg;2019-01-07\n';
const TODAY = ['--today', '2026-11-23'];
const TELL = 'Ik vertel het liever zelf';

let desk = null;
let office = '';
before(async () => {
  desk = await Desk.open();
  office = join(desk.folder, 'office');
  mkdirSync(office);
});
after(() => desk.close());

function loopbaan(...line) {
  return execFileSync(process.env.LOOPBAAN, [...line, ...TODAY], { cwd: office, encoding: 'utf8' });
}

function plan(date) {
  return JSON.parse(loopbaan('plan', 'team.lbdossier', '--employee', '10001', '--date', date, '--time', '10:00',
    '--output', `package-${date}`, '--json'));
}

function packed(date, suffix) {
  const name = readdirSync(join(office, `package-${date}`)).find((file) => file.endsWith(suffix));
  assert.ok(name, `${suffix} in the package`);
  return join(office, `package-${date}`, name);
}

/** All that is in a folder, as bytes. */
function contents(folder) {
  return readdirSync(folder, { recursive: true }).map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile()).map((file) => readFileSync(file));
}

/** Fills in every text: those for the manager, those to be told, and the memory aid. Gives the last two. */
async function fillIn(page, mark) {
  const kept = [];
  for (const [place, block] of (await page.getByRole('group').filter({ has: page.getByRole('textbox') }).all()).entries()) {
    const isTold = place % 3 === 1 && (await block.getByRole('radio', { name: TELL }).count()) > 0;
    const isPrivate = (await block.getByRole('radio', { name: TELL }).count()) === 0;
    const text = isTold || isPrivate ? `${mark}verzwegen${place}.` : `${mark}leesbaar${place}.`;
    await block.getByRole('textbox').first().fill(text);
    if (isTold)
      await block.getByRole('radio', { name: TELL }).check();
    if (isTold || isPrivate)
      kept.push(text);
  }
  return kept;
}

async function openPackedPage(date) {
  const context = await desk.browser.newContext({ acceptDownloads: true, locale: 'nl', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(pathToFileURL(packed(date, '.html')).href);
  return page;
}

test('what Noor lets Els read comes back sealed, and nothing else does', async () => {
  writeFileSync(join(office, 'team.csv'), LIST);
  loopbaan('new', 'team.lbdossier', '--manager', 'Els Peeters', '--manager-email', 'els@delinde.example', '--language', 'nl');
  loopbaan('import', 'team.lbdossier', 'team.csv');
  const conversation = plan('2026-12-14');
  assert.equal(conversation.invited_on, '2026-11-23');
  for (const suffix of ['.ics', '.lbform'])
    packed('2026-12-14', suffix);

  const page = await openPackedPage('2026-12-14');
  const kept = await fillIn(page, 'een-');
  assert.ok(kept.length >= 6);
  const answer = await desk.saved(page, 'Antwoord bewaren');
  assert.equal(JSON.parse(answer.text).format, 'loopbaangesprek-sealed-answer');
  assert.ok(!answer.text.includes('leesbaar'), 'unreadable on the way');

  loopbaan('answer', 'team.lbdossier', answer.file);
  for (const bytes of contents(office))
    assert.ok(!bytes.includes('verzwegen'));
  assert.ok(contents(office).some((bytes) => bytes.includes('een-leesbaar0.')), 'the answer is in the dossier');
});

test('a second answer is kept beside the first, a changed file is refused', async () => {
  const page = await openPackedPage('2026-12-14');
  await fillIn(page, 'twee-');
  const answer = await desk.saved(page, 'Antwoord bewaren');
  loopbaan('answer', 'team.lbdossier', answer.file);
  const dossier = readFileSync(join(office, 'team.lbdossier'));
  for (const text of ['een-leesbaar0.', 'twee-leesbaar0.'])
    assert.ok(dossier.includes(text), text);
  assert.ok(!dossier.includes('verzwegen'));

  const changed = JSON.parse(answer.text);
  changed.sealed = changed.sealed.replace(/^..../u, (start) => (start === 'AAAA' ? 'BBBB' : 'AAAA'));
  const file = join(office, 'changed.lbform');
  writeFileSync(file, JSON.stringify(changed));
  const refused = spawnSync(process.env.LOOPBAAN, ['answer', 'team.lbdossier', file, ...TODAY], { cwd: office, encoding: 'utf8' });
  assert.equal(refused.status, 1);
  assert.match(refused.stderr, /changed\.lbform/u);
  assert.deepEqual(readFileSync(join(office, 'team.lbdossier')), dossier);
});

test('an answer to a talk that was cancelled is not taken over unasked', async () => {
  const conversation = plan('2027-01-11');
  const page = await openPackedPage('2027-01-11');
  const first = await page.getByRole('group').filter({ has: page.getByRole('textbox') }).first();
  await first.getByRole('textbox').first().fill('drie-leesbaar');
  const answer = await desk.saved(page, 'Antwoord bewaren');
  loopbaan('cancel', 'team.lbdossier', '--conversation', conversation.id);
  const refused = spawnSync(process.env.LOOPBAAN, ['answer', 'team.lbdossier', answer.file, ...TODAY], { cwd: office, encoding: 'utf8' });

  assert.equal(refused.status, 1, 'the talk was cancelled');
  assert.ok(!readFileSync(join(office, 'team.lbdossier')).includes('drie-leesbaar'));
});
