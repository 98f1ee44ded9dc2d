// SPDX-License-Identifier: GPL-3.0-or-later
// Seals an answer to the key of the manager's dossier: X25519, HKDF-SHA256, AES-256-GCM, all in the browser.

const CURVE = { name: 'X25519' };
const INFO = 'loopbaangesprek answer 1';
const NONCE_BYTES = 12;

function toBase64Url(bytes) {
  let binary = '';
  for (const byte of bytes)
    binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text) {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}

function joined(first, second) {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function recipientKey(publicKey) {
  return crypto.subtle.importKey('raw', fromBase64Url(publicKey), CURVE, false, []);
}

/** The key of one answer, from the secret that only the page and the dossier can work out. */
async function answerKey(secret, recipient, salt) {
  const bits = await crypto.subtle.deriveBits({ ...CURVE, public: recipient }, secret, 256);
  const material = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey']);
  const info = new TextEncoder().encode(INFO);
  return crypto.subtle.deriveKey({ name: 'HKDF', hash: 'SHA-256', salt, info }, material,
    { name: 'AES-GCM', length: 256 }, false, ['encrypt']);
}

/** Does this browser know the curve, and is the form's key one of it? */
export async function canSeal(publicKey) {
  try {
    await crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
    await recipientKey(publicKey);
    return true;
  } catch {
    return false;
  }
}

/** `text` sealed with given keys for this `once` and a given nonce, as the shared test vectors have them. */
export async function sealWith({ once, nonce }, text, publicKey, id) {
  const key = new Uint8Array(await crypto.subtle.exportKey('raw', once.publicKey));
  const secret = await answerKey(once.privateKey, await recipientKey(publicKey), joined(key, fromBase64Url(publicKey)));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: new TextEncoder().encode(id) },
    secret, new TextEncoder().encode(text));
  return { format: 'loopbaangesprek-sealed-answer', version: 1, form: id, key: toBase64Url(key),
    nonce: toBase64Url(nonce), sealed: toBase64Url(new Uint8Array(sealed)) };
}

/** The sealed answer to the form `id`; throws when it cannot be sealed. */
export async function seal(text, publicKey, id) {
  const once = await crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  return sealWith({ once, nonce }, text, publicKey, id);
}
