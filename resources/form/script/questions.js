// SPDX-License-Identifier: GPL-3.0-or-later
// One question of the form: its words, its field, and who may read what is filled in.
import { Choice, button, element, icon } from './elements.js';
import { ScaleField, TextField, TickField } from './fields.js';
import { LinesField } from './lines.js';

const FIELDS = { text: TextField, list: LinesField, strengths: LinesField, functions: LinesField, scale: ScaleField,
  tick: TickField };

/** Read beforehand by the manager, or told in the talk. What is told is typed here as a memory aid only. */
class Sharing {
  constructor(id, words) {
    this.words = words;
    this.choice = new Choice(`${id}-share`, [['read', words.say('read')], ['tell', words.say('tell')]]);
    this.aid = element('p', { class: 'aid', role: 'status' });
    this.node = element('div', { class: 'sharing' }, this.aid, element('fieldset', {},
      element('legend', { class: 'unseen' }, words.say('whoReads')), ...this.choice.labels));
    this.node.addEventListener('change', () => this.refresh());
    this.value = 'read';
  }

  get value() {
    return this.choice.value;
  }

  set value(chosen) {
    this.choice.value = chosen === 'tell' ? 'tell' : 'read';
    this.refresh();
  }

  refresh() {
    this.aid.textContent = this.value === 'tell' ? this.words.say('aid') : '';
  }
}

export class Question {
  /** `saysOptional`: it need not be answered, and nothing above says so. */
  constructor(question, place, words, saysOptional) {
    this.question = question;
    this.saysOptional = saysOptional && !question.private;
    this.id = `q${place}`;
    this.words = words;
    const hint = question.hint ? element('p', { class: 'hint', id: `${this.id}-hint`, dir: 'auto' }, question.hint) : null;
    const Field = FIELDS[question.kind] ?? TextField;
    this.field = new Field({ question, words, id: this.id, describedBy: hint ? hint.id : null });
    this.sharing = question.private ? null : new Sharing(this.id, words);
    this.named = element('div', { class: 'named', hidden: true });
    this.node = element('div', { class: this.classes(), role: 'group', 'aria-labelledby': `${this.id}-text` },
      this.privateMark(), ...this.askedAndField(hint), this.sharing?.node ?? null);
    this.node.addEventListener('change', () => this.refresh());
  }

  classes() {
    return ['question', this.question.kind, this.question.private ? 'private' : ''].join(' ').trim();
  }

  privateMark() {
    return this.question.private
      ? element('p', { class: 'mark' }, icon('lock'), element('strong', {}, this.words.say('private')), ' ',
        element('span', {}, this.words.say('privateNote')))
      : null;
  }

  askedAndField(hint) {
    const asked = element(this.field.labelled ? 'label' : 'p',
      { class: 'asked', id: `${this.id}-text`, for: this.field.labelled ?? null, dir: 'auto' }, this.question.text);
    const optional = this.saysOptional ? element('span', { class: 'optional' }, this.words.say('optional')) : null;
    return this.question.kind === 'tick'
      ? [element('div', { class: 'box' }, this.field.node, asked), optional, hint]
      : [asked, optional, hint, this.named, this.field.node];
  }

  refresh() {
    this.node.classList.toggle('told', this.told);
  }

  get told() {
    return this.sharing?.value === 'tell';
  }

  /** Filled in for the talk: readable beforehand, or chosen to be told. */
  get answered() {
    return this.told || this.field.part() !== null;
  }

  /** Typed text that no answer takes along. */
  get keepsSomething() {
    return (this.question.private || this.told) && this.field.part() !== null;
  }

  restore(entry) {
    this.field.restore(entry ?? {});
    if (this.sharing)
      this.sharing.value = entry?.share;
    this.refresh();
  }

  /** Offers what was named at an earlier question, to go on with without typing it again. */
  offer(items) {
    const offered = items.map((item) => button(item, () => this.field.takeOver(item),
      { class: 'chip', dir: 'auto', 'aria-label': this.words.say('takeOver', { item }) }));
    this.named.replaceChildren(element('span', {}, this.words.say('named')), ...offered);
    this.named.hidden = offered.length === 0;
  }
}
