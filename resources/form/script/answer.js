// SPDX-License-Identifier: GPL-3.0-or-later
// The answer that goes to the manager, the working copy that stays, and reading either back.

export const LARGEST_FILE = 2 * 1024 * 1024;
const VERSION = 1;
const ANSWER = 'loopbaangesprek-answer';
const WORKING_COPY = 'loopbaangesprek-working-copy';
const PROBLEMS = { 'loopbaangesprek-form': 'isForm', 'loopbaangesprek-sealed-answer': 'isSealedFile' };

/** UTC in whole seconds. */
function savedNow() {
  return new Date().toISOString().replace(/\.\d+Z$/u, 'Z');
}

/** What goes along of one question: nothing of what is private, only the choice of what is told. */
export function shared({ question, sharing, told, field }) {
  if (!sharing)
    return null;
  const entry = { question: question.id, asked: question.text, share: sharing.value };
  if (told)
    return entry;
  const part = field.part();
  return part ? { ...entry, ...part } : null;
}

function head(format, form, words) {
  return { format, version: VERSION, form: form.id, language: words.language, saved: savedNow(), employee: form.employee };
}

export function composeAnswer(form, questions, words) {
  return { ...head(ANSWER, form, words), answers: questions.map(shared).filter(Boolean) };
}

/** Everything as it stands, private text too. It is for the employee alone and says so on top. */
export function composeWorkingCopy(form, questions, words) {
  const entries = questions
    .filter((one) => one.told || one.field.part())
    .map((one) => ({ question: one.question.id, share: one.sharing?.value ?? 'private', ...one.field.part() }));
  return { warning: words.say('copyWarning'), ...head(WORKING_COPY, form, words), entries };
}

function problemOf(read, form) {
  if (Object.hasOwn(PROBLEMS, read.format))
    return PROBLEMS[read.format];
  if (read.format !== ANSWER && read.format !== WORKING_COPY)
    return 'unreadable';
  if (read.version > VERSION)
    return 'newer';
  if (read.form !== form.id)
    return 'otherForm';
  return Array.isArray(read.answers ?? read.entries) && !Number.isNaN(Date.parse(read.saved)) ? null : 'unreadable';
}

/** null when it is no JSON. */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The entries of an answer or working copy, or the key of the text that says what is wrong with it. */
export function readBack(text, form) {
  const read = parsed(text);
  const problem = read === null || typeof read !== 'object' ? 'unreadable' : problemOf(read, form);
  return problem ? { problem } : { saved: read.saved, entries: (read.answers ?? read.entries).filter(Boolean) };
}

/** Puts entries back into their questions, empties the others; how many had no question to go to. */
export function restore(entries, questions) {
  const waiting = new Map(entries.map((entry) => [entry.question, entry]));
  for (const one of questions) {
    one.restore(waiting.get(one.question.id));
    waiting.delete(one.question.id);
  }
  return waiting.size;
}
