// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the page from elements; what people wrote only ever becomes text.

/** An element with attributes (true stands alone, null and false are left out) and children (text or elements). */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false)
      made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

const SVG = document.querySelector('svg').namespaceURI;

/** One of the symbols of the page: decoration, the words beside it say the same. */
export function icon(symbol) {
  const drawing = document.createElementNS(SVG, 'svg');
  const use = document.createElementNS(SVG, 'use');
  drawing.setAttribute('class', 'icon');
  drawing.setAttribute('aria-hidden', 'true');
  use.setAttribute('href', `#${symbol}`);
  drawing.append(use);
  return drawing;
}

export function button(text, press, attributes = {}) {
  const made = element('button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', press);
  return made;
}

/** Radio buttons under one name; `choices` are [value, words, number before the words or nothing]. */
export class Choice {
  constructor(name, choices) {
    this.inputs = choices.map(([value]) => element('input', { type: 'radio', name, value, autocomplete: 'off' }));
    this.labels = choices.map(([, words, number], place) => element('label', { class: 'option' },
      this.inputs[place],
      number ? element('span', { class: 'number' }, number) : null,
      element('span', { dir: 'auto' }, words)));
  }

  get value() {
    return this.inputs.find((input) => input.checked)?.value ?? null;
  }

  set value(chosen) {
    for (const input of this.inputs)
      input.checked = input.value === chosen;
  }
}
