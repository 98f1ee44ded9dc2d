// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the page: the form and its texts stand in it as JSON.
import { element } from './elements.js';
import { Saving } from './saving.js';
import { Topics } from './topics.js';
import { Words } from './words.js';

function embedded(id) {
  return JSON.parse(document.getElementById(id).textContent);
}

/** The talk was on an earlier day: still worth filling in, and said. */
function pastNotice(form, words) {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  return form.conversation?.date < today ? element('p', { class: 'past' }, words.say('past')) : null;
}

function start() {
  const form = embedded('form');
  const words = new Words(embedded('texts'), form);
  const topics = new Topics(form, words);
  const saving = new Saving(form, topics, words);
  const main = document.getElementById('questions');

  const past = pastNotice(form, words);
  if (past)
    document.querySelector('.when').after(past);
  document.querySelector('header').append(element('p', { class: 'privacy' }, words.say('privacy')));
  main.replaceChildren(saving.ownPrint, ...topics.topics.map((topic) => topic.node), saving.node);
  topics.fillList(document.getElementById('topics'));
  topics.refresh();
  saving.refresh();
  saving.prepare();

  const changed = (event) => {
    if (event.target.closest('.question')) {
      topics.refresh();
      saving.changed();
    }
  };
  main.addEventListener('input', changed);
  main.addEventListener('change', changed);
  window.addEventListener('beforeunload', (event) => {
    if (saving.unsaved)
      event.preventDefault();
  });
  performance.mark('ready to type');
}

start();
