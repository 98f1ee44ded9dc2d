// SPDX-License-Identifier: GPL-3.0-or-later
// The topics of the form, how far each one is, and the list that leads to them.
import { button, element, icon } from './elements.js';
import { Question } from './questions.js';

const CAREER_QUESTION = 'emp.start.question';

/** Where what was named at one question is asked about again, and what of it. */
const FLOWS = [
  { from: 'emp.strengths.good', to: 'emp.strengths.unused', takes: (item) => item.degree !== 'less' },
  { from: 'emp.other.functions', to: 'emp.other.explore', takes: () => true },
];

class Topic {
  constructor(topic, place, questions, words) {
    this.words = words;
    this.questions = questions;
    this.asked = questions.filter((one) => !one.question.private);
    this.far = element('p', { class: 'far' });
    const id = `t${place}`;
    this.node = element('section', { id, 'aria-labelledby': `${id}-title`, tabindex: '-1' },
      element('h2', { id: `${id}-title`, dir: 'auto' }, topic.title), this.far,
      questions.every((one) => one.question.optional) ? element('p', { class: 'optional' }, words.say('optional')) : null,
      topic.intro ? element('p', { class: 'intro', dir: 'auto' }, topic.intro) : null,
      ...questions.map((one) => one.node));
    this.count = element('span', { class: 'count' });
    this.dot = element('span', { class: 'dot', 'aria-hidden': 'true' });
    this.link = element('a', { href: `#${id}` }, this.dot,
      element('span', {}, element('span', { dir: 'auto' }, topic.title), ' ', this.count));
  }

  get done() {
    return this.asked.filter((one) => one.answered).length;
  }

  get complete() {
    return this.done === this.asked.length;
  }

  refresh() {
    const values = { done: this.done, total: this.asked.length };
    this.far.textContent = values.total ? this.words.say('progressAnswered', values) : '';
    this.count.textContent = values.total ? this.words.say('progress', values) : '';
    this.link.classList.toggle('complete', this.complete);
    this.link.classList.toggle('begun', this.done > 0 && !this.complete);
    this.dot.replaceChildren(this.complete ? icon('tick') : '');
  }
}

function questionsOf(topic, form, words) {
  const asked = form.questions.map((question, place) => ({ question, place }))
    .filter(({ question }) => question.topic === topic.id);
  const allOptional = asked.every(({ question }) => question.optional);
  return asked.map(({ question, place }) => new Question(question, place, words, question.optional && !allOptional));
}

export class Topics {
  constructor(form, words) {
    this.words = words;
    this.topics = form.topics
      .map((topic, place) => new Topic(topic, place, questionsOf(topic, form, words), words))
      .filter((topic) => topic.questions.length > 0);
    this.questions = this.topics.flatMap((topic) => topic.questions);
    this.find(CAREER_QUESTION)?.node.classList.add('career');
  }

  find(id) {
    return this.questions.find((one) => one.question.id === id);
  }

  /** Fills the list of topics; on a small screen it opens with a button. */
  fillList(nav) {
    const list = element('ol', { id: 'topic-list' }, ...this.topics.map((topic) => element('li', {}, topic.link)),
      element('li', {}, element('a', { href: '#ready', class: 'last' }, element('span', { class: 'dot' }),
        element('span', {}, this.words.say('lastTopic')))));
    this.toggle = button('', () => this.open(nav, !nav.classList.contains('open')),
      { class: 'toggle', 'aria-controls': list.id, 'aria-expanded': 'false' });
    this.careerQuestion = element('p', { class: 'quote', dir: 'auto' });
    this.career = element('div', { class: 'career-question', hidden: true },
      element('p', { class: 'quote-label' }, this.words.say('yourQuestion')), this.careerQuestion);
    nav.setAttribute('aria-label', this.words.say('topics'));
    nav.append(element('div', { class: 'inner' }, this.career, this.toggle, list));
    list.addEventListener('click', () => this.open(nav, false));
    nav.hidden = false;
  }

  open(nav, open) {
    nav.classList.toggle('open', open);
    this.toggle.setAttribute('aria-expanded', String(open));
  }

  refresh() {
    for (const topic of this.topics)
      topic.refresh();
    const done = this.topics.filter((topic) => topic.complete).length;
    this.toggle.textContent = this.words.say('topicsDone', { done, total: this.topics.length });
    const career = this.find(CAREER_QUESTION)?.field.part()?.text ?? '';
    this.careerQuestion.textContent = career;
    this.career.hidden = !career;
    this.flow();
  }

  flow() {
    for (const { from, to, takes } of FLOWS) {
      const items = this.find(from)?.field.part()?.items ?? [];
      this.find(to)?.offer(items.filter(takes).map((item) => item.text));
    }
  }
}
