// SPDX-License-Identifier: GPL-3.0-or-later
// Sealing: the answer is opened here by node's own cryptography, with the dossier's secret key.
import assert from 'node:assert/strict';
import { createDecipheriv, createPublicKey, diffieHellman, generateKeyPairSync, hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';

import { Desk } from './browser.mjs';
import { wholeForm } from './forms.mjs';

const TAG_BYTES = 16;
const { publicKey, privateKey } = generateKeyPairSync('x25519');
const dossierKey = publicKey.export({ format: 'jwk' }).x;

const vectors = JSON.parse(readFileSync(new URL('../data/form/sealing-vectors.json', import.meta.url), 'utf8')).vectors;
const sealing = readFileSync(new URL('../../resources/form/script/seal.js', import.meta.url), 'utf8');

let desk = null;
before(async () => { desk = await Desk.open(); });
after(() => desk.close());

function open(sealed, secretKey) {
  const bytes = (text) => Buffer.from(text, 'base64url');
  const once = createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x: sealed.key }, format: 'jwk' });
  const shared = diffieHellman({ privateKey: secretKey, publicKey: once });
  const own = createPublicKey(secretKey).export({ format: 'jwk' }).x;
  const key = hkdfSync('sha256', shared, Buffer.concat([bytes(sealed.key), bytes(own)]), 'loopbaangesprek answer 1', 32);
  const opened = createDecipheriv('aes-256-gcm', Buffer.from(key), bytes(sealed.nonce));
  opened.setAAD(Buffer.from(sealed.form, 'utf8'));
  opened.setAuthTag(bytes(sealed.sealed).subarray(-TAG_BYTES));
  return Buffer.concat([opened.update(bytes(sealed.sealed).subarray(0, -TAG_BYTES)), opened.final()]).toString('utf8');
}

async function savedAnswer(page) {
  await page.getByRole('textbox').first().fill('Wat nu? 😀 été');
  return desk.saved(page, 'Antwoord bewaren');
}

test('a sealed answer is opened with the key of the dossier', async () => {
  const form = wholeForm('nl', { public_key: dossierKey });
  const page = await desk.page(form);
  const { name, text } = await savedAnswer(page);
  const sealed = JSON.parse(text);
  const answer = JSON.parse(open(sealed, privateKey));

  assert.equal(name, 'antwoord-noor-janssens.lbform');
  assert.deepEqual(Object.keys(sealed), ['format', 'version', 'form', 'key', 'nonce', 'sealed']);
  assert.equal(sealed.format, 'loopbaangesprek-sealed-answer');
  assert.equal(answer.format, 'loopbaangesprek-answer');
  assert.equal(answer.answers[0].text, 'Wat nu? 😀 été');
  assert.match(await page.locator('.result').innerText(), /versleuteld: alleen Els kan het openen/u);
});

test('a sealed answer shows nothing, and each one is sealed anew', async () => {
  const page = await desk.page(wholeForm('nl', { public_key: dossierKey }));
  const first = await savedAnswer(page);
  const second = await savedAnswer(page);

  assert.ok(!first.text.includes('Wat nu'));
  assert.ok(!first.text.includes('Noor'));
  assert.notEqual(JSON.parse(first.text).key, JSON.parse(second.text).key);
});

test('another key does not open it, nor the key under another form', async () => {
  const page = await desk.page(wholeForm('nl', { public_key: dossierKey }));
  const sealed = JSON.parse((await savedAnswer(page)).text);

  assert.throws(() => open(sealed, generateKeyPairSync('x25519').privateKey));
  assert.throws(() => open({ ...sealed, form: 'another' }, privateKey));
});

test('a browser that cannot seal says so before and after, and saves all the same', async () => {
  const page = await desk.page(wholeForm('nl', { public_key: dossierKey }), {
    before: (opened) => opened.addInitScript(() => {
      crypto.subtle.generateKey = () => Promise.reject(new DOMException('Unrecognized name', 'NotSupportedError'));
    }),
  });
  await page.getByText('Deze browser kan je antwoord niet versleutelen.').waitFor();
  const { text } = await savedAnswer(page);

  assert.equal(JSON.parse(text).format, 'loopbaangesprek-answer');
  assert.match(await page.locator('.result').innerText(), /niet versleuteld/u);
});

test('a form without a key says that the answer is not sealed', async () => {
  const page = await desk.page(wholeForm());
  await page.getByText('Je antwoord wordt niet versleuteld').waitFor();
  const { text } = await savedAnswer(page);

  assert.equal(JSON.parse(text).format, 'loopbaangesprek-answer');
});

test('a form with a damaged key saves unsealed and says so', async () => {
  const page = await desk.page(wholeForm('nl', { public_key: 'te-kort' }));
  const { text } = await savedAnswer(page);

  assert.equal(JSON.parse(text).format, 'loopbaangesprek-answer');
  assert.match(await page.locator('.result').innerText(), /niet versleuteld/u);
});

/** Seals in the browser with the keys and the nonce of a vector. */
function sealedInBrowser([source, vector]) {
  const bytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
  const secret = { kty: 'OKP', crv: 'X25519', d: vector.ephemeral_secret, x: vector.ephemeral_public };
  return Promise.all([import(`data:text/javascript,${encodeURIComponent(source)}`),
    crypto.subtle.importKey('jwk', secret, { name: 'X25519' }, false, ['deriveBits']),
    crypto.subtle.importKey('raw', bytes(vector.ephemeral_public), { name: 'X25519' }, true, [])])
    .then(([module, privateHalf, publicHalf]) =>
      module.sealWith({ once: { privateKey: privateHalf, publicKey: publicHalf }, nonce: bytes(vector.nonce) },
        vector.answer, vector.dossier_public, vector.form));
}

for (const vector of vectors) {
  test(`the browser seals as the program does: ${vector.name}`, async () => {
    const page = await desk.page(wholeForm());
    const plain = await page.context().newPage();
    await plain.goto('file:///');
    const sealed = await plain.evaluate(sealedInBrowser, [sealing, vector]);

    assert.equal(sealed.sealed, vector.sealed);
    assert.equal(sealed.key, vector.ephemeral_public);
    await page.context().close();
  });
}
