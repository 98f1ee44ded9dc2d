// SPDX-License-Identifier: GPL-3.0-or-later
// What a question is answered with. Each field gives its part of an answer (null: nothing filled in), takes the
// same back, and shows itself as text for the look at what goes along.
import { Choice, button, element } from './elements.js';

// The reader of answers takes 64 KiB a text; one character is at most three bytes here.
const LONGEST_TEXT = 20000;

/** Typed text as it goes into a file: no characters that no reader takes, no blanks around it. */
export function cleaned(text) {
  const whole = new TextDecoder().decode(new TextEncoder().encode(text));
  // eslint-disable-next-line no-control-regex
  return whole.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, '').trim();
}

/** A text area that is as high as its text, on screen and on paper. */
export function growing(area) {
  const copy = element('div', { class: 'copy', dir: 'auto', 'aria-hidden': 'true' });
  const follow = () => { copy.textContent = `${area.value}\n`; };
  area.addEventListener('input', follow);
  follow();
  return { node: element('div', { class: 'growing' }, area, copy), follow };
}

export class TextField {
  constructor(context) {
    this.area = element('textarea', { id: `${context.id}-field`, rows: 3, dir: 'auto', maxlength: LONGEST_TEXT,
      autocomplete: 'off', 'aria-describedby': context.describedBy });
    const grown = growing(this.area);
    this.follow = grown.follow;
    this.node = grown.node;
    this.labelled = this.area.id;
  }

  part() {
    const text = cleaned(this.area.value);
    return text ? { text } : null;
  }

  restore(part) {
    this.area.value = typeof part.text === 'string' ? part.text : '';
    this.follow();
  }

  shown() {
    return [cleaned(this.area.value)];
  }

  /** Writes a line at the end and leaves the caret behind it. */
  takeOver(line) {
    const before = this.area.value.trimEnd();
    this.area.value = `${before}${before ? '\n' : ''}${line}: `;
    this.area.focus();
    this.area.setSelectionRange(this.area.value.length, this.area.value.length);
    this.area.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** One of five steps, in words. */
export class ScaleField {
  constructor(context) {
    const words = context.question.choices ?? [];
    this.steps = words;
    this.choice = new Choice(`${context.id}-step`, words.map((word, place) => [String(place + 1), word, place + 1]));
    this.clear = button(context.words.say('clear'), () => this.wipe(), { class: 'plain' });
    const steps = element('div', { class: 'steps', role: 'radiogroup', 'aria-labelledby': `${context.id}-text`,
      'aria-describedby': context.describedBy }, ...this.choice.labels);
    this.node = element('div', {}, steps, this.clear);
    this.node.addEventListener('change', () => this.refresh());
    this.refresh();
  }

  wipe() {
    this.choice.value = null;
    this.choice.inputs[0].focus();
    this.node.dispatchEvent(new Event('change', { bubbles: true }));
  }

  refresh() {
    this.clear.hidden = this.choice.value === null;
  }

  part() {
    return this.choice.value === null ? null : { scale: Number(this.choice.value) };
  }

  restore(part) {
    this.choice.value = Number.isInteger(part.scale) ? String(part.scale) : null;
    this.refresh();
  }

  shown() {
    return [this.steps[Number(this.choice.value) - 1]];
  }
}

export class TickField {
  constructor(context) {
    this.box = element('input', { type: 'checkbox', id: `${context.id}-field`, autocomplete: 'off',
      'aria-describedby': context.describedBy });
    this.yes = context.words.say('ticked');
    this.node = this.box;
    this.labelled = this.box.id;
  }

  part() {
    return this.box.checked ? { ticked: true } : null;
  }

  restore(part) {
    this.box.checked = part.ticked === true;
  }

  shown() {
    return [this.yes];
  }
}
