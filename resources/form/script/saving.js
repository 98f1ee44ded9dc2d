// SPDX-License-Identifier: GPL-3.0-or-later
// The end of the form: what goes along, saving it, keeping a copy, taking one back.
import { LARGEST_FILE, composeAnswer, composeWorkingCopy, readBack, restore, shared } from './answer.js';
import { button, element } from './elements.js';
import { chooser, download, fileName } from './files.js';
import { canSeal, seal } from './seal.js';

export class Saving {
  constructor(form, topics, words) {
    this.form = form;
    this.topics = topics;
    this.words = words;
    this.unsaved = false;
    this.sealing = false;
    this.ownPrint = element('p', { class: 'own-print', hidden: true }, words.say('ownPrint'));
    this.result = element('div', { class: 'result', role: 'status' });
    this.tally = element('p', { class: 'tally' });
    this.protection = element('p', { class: 'protection' });
    this.going = element('div', { class: 'going' });
    this.preview = element('details', {}, element('summary', {}, words.say('preview')), this.going);
    this.preview.addEventListener('toggle', () => this.refresh());
    this.chooser = chooser((file) => this.reopen(file));
    this.node = this.section();
  }

  section() {
    const { words } = this;
    return element('section', { id: 'ready', class: 'ready', 'aria-labelledby': 'ready-title', tabindex: '-1' },
      element('h2', { id: 'ready-title' }, words.say('ready')), this.tally, this.preview, this.protection,
      element('div', { class: 'buttons' },
        button(words.say('save'), () => this.save(), { class: 'main' }),
        button(words.say('saveCopy'), () => this.saveCopy()),
        button(words.say('print'), () => window.print())),
      this.result,
      element('p', { class: 'fine' }, words.say('later')),
      element('div', { class: 'buttons' }, button(words.say('reopen'), () => this.chooser.click())), this.chooser);
  }

  /** Finds out whether the answer can be sealed here, and says it before anything is saved. */
  async prepare() {
    const key = this.form.public_key;
    this.sealing = Boolean(key) && await canSeal(key);
    const told = key ? 'cannotSeal' : 'notSealed';
    this.protection.textContent = this.words.say(this.sealing ? 'willBeSealed' : told);
    this.protection.classList.toggle('warning', !this.sealing);
  }

  refresh() {
    const asked = this.topics.questions.filter((one) => !one.question.private);
    const told = asked.filter((one) => one.told).length;
    const read = asked.filter((one) => one.answered).length - told;
    this.tally.textContent = [
      this.words.sayCount('answered', { count: read, total: asked.length }),
      told > 0 ? this.words.sayCount('toldYourself', { count: told }) : '',
      this.words.say('noDuty'),
    ].filter(Boolean).join(' ');
    this.ownPrint.hidden = !this.keepsSomething;
    if (this.preview.open)
      this.showGoing();
  }

  showGoing() {
    const going = this.topics.questions.filter((one) => shared(one));
    const rows = going.flatMap((one) => [
      element('dt', { dir: 'auto' }, one.question.text),
      ...(one.told ? [this.words.say('tell')] : one.field.shown()).map((text) =>
        element('dd', { dir: 'auto', class: one.told ? 'told' : null }, text)),
    ]);
    this.going.replaceChildren(going.length > 0
      ? element('dl', {}, ...rows) : element('p', { class: 'hint' }, this.words.say('previewEmpty')));
  }

  changed() {
    this.unsaved = true;
    this.result.replaceChildren();
    this.refresh();
  }

  get keepsSomething() {
    return this.topics.questions.some((one) => one.keepsSomething);
  }

  report(state, ...lines) {
    this.result.replaceChildren(element('div', { class: state },
      ...lines.map((line, place) => element(place === 0 ? 'strong' : 'p', {}, line))));
    this.result.scrollIntoView({ block: 'nearest' });
  }

  file(key) {
    const { given_name: given, family_name: family } = this.form.employee;
    const name = this.words.texts[key].replace('{name}', fileName(given, family)).replace(/^-+|-+(?=-)|-+$/gu, '');
    return `${name}.lbform`;
  }

  /** Writes a file; false when it is larger than what is ever read back. */
  write(name, content) {
    const text = `${JSON.stringify(content, null, 1)}\n`;
    if (new Blob([text]).size > LARGEST_FILE) {
      this.report('problem', this.words.say('tooMuch'));
      return false;
    }
    download(name, text);
    return true;
  }

  async save() {
    const answer = composeAnswer(this.form, this.topics.questions, this.words);
    if (answer.answers.length === 0) {
      this.report('problem', this.words.say(this.keepsSomething ? 'nothingShared' : 'nothing'));
      return;
    }
    try {
      const file = this.file('answerFile');
      const sealed = this.sealing;
      const content = sealed ? await seal(JSON.stringify(answer), this.form.public_key, this.form.id) : answer;
      if (this.write(file, content))
        this.reportSaved(file, sealed);
    } catch {
      this.report('problem', this.words.say('saveFailed'));
    }
  }

  reportSaved(file, sealed) {
    this.unsaved = this.keepsSomething;
    const lines = [this.words.say('saved', { file }), this.words.say('handOver'),
      this.words.say(sealed ? 'isSealed' : 'isNotSealed')];
    if (this.keepsSomething)
      lines.push(this.words.say('aidsLeftOut'));
    this.report('done', ...lines);
  }

  saveCopy() {
    const copy = composeWorkingCopy(this.form, this.topics.questions, this.words);
    if (copy.entries.length === 0) {
      this.report('problem', this.words.say('nothing'));
      return;
    }
    const file = this.file('copyFile');
    if (!this.write(file, copy))
      return;
    this.unsaved = false;
    this.report('done', this.words.say('saved', { file }), this.words.say('copySaved'));
  }

  async reopen(file) {
    const read = file.size > LARGEST_FILE ? { problem: 'unreadable' } : readBack(await file.text(), this.form);
    if (read.problem)
      this.report('problem', this.words.say(read.problem));
    else if (!this.unsaved || window.confirm(this.words.say('replace')))
      this.restore(read);
  }

  restore({ entries, saved }) {
    const left = restore(entries, this.topics.questions);
    this.topics.refresh();
    this.refresh();
    this.unsaved = false;
    this.report('done', this.words.say('restored', { date: this.words.day(saved) }),
      ...(left > 0 ? [this.words.sayCount('leftOver', { count: left })] : []));
  }
}
