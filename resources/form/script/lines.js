// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of several lines, each with a word beside it where the question asks for one.
import { Choice, button, element } from './elements.js';
import { cleaned, growing } from './fields.js';

const LONGEST_LINE = 2000;
const MOST_LINES = 1000; // what the reader of answers takes
const DEGREES = {
  strengths: { text: 'use', values: ['more', 'same', 'less'] },
  functions: { text: 'interest', values: ['curious', 'serious', 'soon'] },
};

/** One line with its word and the button that takes it away. */
class Line {
  constructor(field, serial) {
    this.field = field;
    this.input = element('textarea', { rows: 1, dir: 'auto', maxlength: LONGEST_LINE,
      autocomplete: 'off', 'aria-describedby': field.context.describedBy });
    this.grown = growing(this.input);
    this.remove = button('×', () => field.remove(this), { class: 'remove' });
    this.degree = field.degree
      ? new Choice(`${field.context.id}-line${serial}`, field.degree.values.map((value, place) =>
        [value, field.context.question.choices?.[place] ?? value]))
      : null;
    this.node = element('li', {}, this.grown.node, this.remove, this.degreeNode());
    this.input.addEventListener('keydown', (event) => this.key(event));
    this.input.addEventListener('paste', (event) => this.paste(event));
    this.input.addEventListener('input', () => this.follow());
  }

  degreeNode() {
    if (!this.degree)
      return null;
    this.legend = element('legend', {}, this.field.context.words.say(this.field.degree.text));
    this.degrees = element('fieldset', { class: 'degree' }, this.legend, ...this.degree.labels);
    return this.degrees;
  }

  /** Tells the line's number and what stands on it to who does not see the page. */
  number(place) {
    const { words } = this.field.context;
    this.input.setAttribute('aria-label', words.say('line', { number: place }));
    this.remove.setAttribute('aria-label', words.say('removeLine', { number: place }));
    this.follow();
  }

  follow() {
    this.grown.follow();
    if (this.degrees)
      this.degrees.hidden = !cleaned(this.input.value);
  }

  key(event) {
    if (event.isComposing)
      return;
    if (event.key === 'Enter') {
      event.preventDefault();
      this.field.addAfter(this).input.focus();
    } else if (event.key === 'Backspace' && !this.input.value && this.field.lines.length > 1) {
      event.preventDefault();
      this.field.remove(this);
    }
  }

  /** A pasted list becomes lines. */
  paste(event) {
    const pasted = (event.clipboardData?.getData('text/plain') ?? '').split(/\r?\n/u).map(cleaned).filter(Boolean);
    if (pasted.length < 2)
      return;
    event.preventDefault();
    this.field.spread(this, pasted);
  }

  item() {
    const text = cleaned(this.input.value).replace(/\s*\n\s*/gu, ' ');
    const degree = this.degree?.value ?? null;
    return text ? { text, ...(degree ? { degree } : {}) } : null;
  }
}

export class LinesField {
  constructor(context) {
    this.context = context;
    this.degree = DEGREES[context.question.kind] ?? null;
    this.serial = 0;
    this.lines = [];
    this.list = element('ol', { class: 'lines' });
    this.node = element('div', {}, this.list,
      button(context.words.say('addLine'), () => this.addAfter(this.lines.at(-1)).input.focus(), { class: 'plain add' }));
    this.addAfter(null);
  }

  addAfter(line) {
    if (this.lines.length >= MOST_LINES)
      return this.lines.at(-1);
    const added = this.insertAfter(line);
    this.renumber();
    return added;
  }

  insertAfter(line) {
    const added = new Line(this, this.serial);
    this.serial += 1;
    this.lines.splice(line ? this.lines.indexOf(line) + 1 : this.lines.length, 0, added);
    if (line)
      line.node.after(added.node);
    else
      this.list.append(added.node);
    return added;
  }

  remove(line) {
    const place = this.lines.indexOf(line);
    line.node.remove();
    this.lines.splice(place, 1);
    if (this.lines.length === 0)
      this.addAfter(null);
    this.renumber();
    this.lines[Math.max(0, place - 1)].input.focus();
    this.changed();
  }

  spread(line, texts) {
    let at = line;
    for (const text of texts) {
      if (at.input.value)
        at = this.addAfter(at);
      at.input.value = text.slice(0, LONGEST_LINE);
    }
    this.renumber();
    at.input.focus();
    this.changed();
  }

  renumber() {
    this.lines.forEach((line, place) => line.number(place + 1));
    this.node.classList.toggle('single', this.lines.length === 1);
  }

  changed() {
    this.list.dispatchEvent(new Event('input', { bubbles: true }));
  }

  items() {
    return this.lines.map((line) => line.item()).filter(Boolean);
  }

  part() {
    const items = this.items();
    return items.length > 0 ? { items } : null;
  }

  restore(part) {
    const items = Array.isArray(part.items) ? part.items.filter((item) => typeof item?.text === 'string') : [];
    this.list.replaceChildren();
    this.lines = [];
    for (const item of items.slice(0, MOST_LINES))
      this.restoreLine(item);
    if (this.lines.length === 0)
      this.insertAfter(null);
    this.renumber();
  }

  restoreLine(item) {
    const line = this.insertAfter(null);
    line.input.value = item.text;
    if (line.degree)
      line.degree.value = item.degree ?? null;
  }

  shown() {
    return this.lines.filter((line) => line.item()).map((line) => {
      const chosen = line.degree?.inputs.findIndex((input) => input.checked) ?? -1;
      const word = chosen < 0 ? null : this.context.question.choices?.[chosen];
      return word ? `${line.item().text} (${word})` : line.item().text;
    });
  }

  /** A line of its own for what was named before. */
  takeOver(text) {
    this.spread(this.lines.at(-1), [text]);
  }
}
