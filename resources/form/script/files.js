// SPDX-License-Identifier: GPL-3.0-or-later
// Files that the page hands to the person and takes back.
import { element } from './elements.js';

/** "noor-janssens": a name that every file system takes; empty when nothing of the name is left. */
export function fileName(...names) {
  return names.join(' ').normalize('NFC').toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-+|-+$/gu, '').slice(0, 80);
}

/** Saves `text` where the browser saves what it downloads. */
export function download(name, text) {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
  const link = element('a', { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
}

/** Lets a file be chosen; `take` gets it. Any ending: some telephones grey out what they do not know. */
export function chooser(take) {
  const input = element('input', { type: 'file', hidden: true });
  input.addEventListener('change', () => {
    const [file] = input.files;
    if (file)
      take(file);
    input.value = '';
  });
  return input;
}
