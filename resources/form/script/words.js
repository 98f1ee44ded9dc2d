// SPDX-License-Identifier: GPL-3.0-or-later
// The page's own texts, with the names and numbers filled in.

const RIGHT_TO_LEFT_OR_CONTROL = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** Keeps a name that runs the other way from turning the words around it. */
function isolated(value) {
  const text = String(value);
  return RIGHT_TO_LEFT_OR_CONTROL.test(text) ? `\u2068${text}\u2069` : text;
}

function capitalised(text, language) {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/** `text` with each {name} that `values` knows filled in, in one go: a value is never looked into. */
function filledIn(text, values) {
  return text.replace(/\{(?<name>\w+)\}/gu, (place, name) => (Object.hasOwn(values, name) ? isolated(values[name]) : place));
}

/** Texts of one language; each call gives one whole sentence. */
export class Words {
  constructor(texts, form) {
    this.texts = texts;
    this.language = document.documentElement.lang;
    this.plurals = new Intl.PluralRules(this.language);
    this.known = form.manager?.given_name || form.manager?.name || null;
    this.manager = this.known ?? texts.someManager;
  }

  say(key, values = {}) {
    const filled = filledIn(this.texts[key], { manager: this.manager, ...values });
    return this.known ? filled : capitalised(filled, this.language);
  }

  /** The form of the text that goes with `values.count`. */
  sayCount(key, values) {
    const forms = this.texts[key];
    return filledIn(forms[this.plurals.select(values.count)] ?? forms.other, values);
  }

  /** The day of an ISO 8601 time, in words. */
  day(time) {
    return new Date(time).toLocaleDateString(this.language, { day: 'numeric', month: 'long', year: 'numeric' });
  }
}
