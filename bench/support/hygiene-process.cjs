const Module = require('node:module');
const { setFlagsFromString } = require('node:v8');
const { runInNewContext } = require('node:vm');

/**
 * Works with the engine for data quality in a process of its own: `node hygiene-process.cjs BUNDLE TASK COUNT`, where the
 * bundle exports `inventRecord` and `score`. Prints what it measured as JSON.
 */
const [, , bundle, task, given] = process.argv;
const count = Number(given);

/** Libraries that validate; each call of theirs by the engine is kept and repeated alone. */
const validators = new Set([
  'validator/lib/isEmail',
  'validator/lib/isURL',
  'validator/lib/isPostalCode',
  'tldts',
  'libphonenumber-js/min',
  'i18n-iso-countries/index',
  'fastest-levenshtein',
  'iso-639-1',
]);

/** Records that are made at once, so that making them is not timed. */
const batch = 250;

const cpuMs = (since) => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Processor time of the work on all records, in milliseconds: batch by batch, the first round to warm up. */
function timed(rounds, prepare, work) {
  const totals = [];
  for (let round = 0; round < rounds; round += 1) {
    let total = 0;
    for (let first = 0; first < count; first += batch) {
      const prepared = prepare(first, Math.min(count, first + batch));
      const since = process.cpuUsage();
      work(prepared);
      total += cpuMs(since);
    }
    totals.push(total);
  }
  return median(totals.slice(1));
}

function records(first, end) {
  const made = [];
  for (let number = first; number < end; number += 1) made.push(engine.inventRecord(number));
  return made;
}

/** Keeps every call of a library while `calls` is a list. */
let calls = null;
function watch(exported, name) {
  const kept = (method, label) =>
    function keep(...args) {
      calls?.push({ label, method, self: this, args });
      return method.apply(this, args);
    };
  const watched = typeof exported === 'function' ? kept(exported, name) : {};
  for (const key of Object.getOwnPropertyNames(exported)) {
    if (['length', 'name', 'prototype', 'arguments', 'caller'].includes(key)) continue;
    const member = exported[key];
    const isPlain = typeof member === 'function' && !/^[A-Z]/.test(key);
    Object.defineProperty(watched, key, {
      value:
        key === 'default' && member === exported
          ? watched
          : isPlain
            ? kept(member, `${name} ${key}`)
            : member,
      enumerable: true,
    });
  }
  return watched;
}

function watchNumbers() {
  const { parsePhoneNumberFromString } = Module.prototype.require.call(module, 'libphonenumber-js/min');
  const numbers = Object.getPrototypeOf(parsePhoneNumberFromString('+442079460123'));
  for (const key of ['isValid', 'formatInternational']) {
    const method = numbers[key];
    numbers[key] = function keep(...args) {
      calls?.push({ label: `libphonenumber-js ${key}`, method, self: this, args });
      return method.apply(this, args);
    };
  }
}

let engine;
const tasks = {
  load() {
    const [from, since] = [performance.now(), process.cpuUsage()];
    require(bundle);
    return { wallMs: performance.now() - from, cpuMs: cpuMs(since) };
  },

  score() {
    engine = require(bundle);
    const ms = timed(4, records, (subjects) => subjects.forEach(engine.score));
    return { cpuMs: ms };
  },

  validators() {
    const load = Module._load;
    const seen = new Map();
    Module._load = function loadWatched(request, parent, isMain) {
      const exported = load.call(this, request, parent, isMain);
      if (!validators.has(request) || parent?.filename !== bundle) return exported;
      if (!seen.has(request)) seen.set(request, watch(exported, request));
      return seen.get(request);
    };
    engine = require(bundle);
    watchNumbers();
    const labels = {};
    const ms = timed(
      4,
      (first, end) => {
        const subjects = records(first, end);
        calls = [];
        subjects.forEach(engine.score);
        const made = calls;
        calls = null;
        for (const { label } of made) labels[label] = (labels[label] ?? 0) + 1 / 4;
        return made;
      },
      (made) => {
        for (const { method, self, args } of made) method.apply(self, args);
      },
    );
    return { cpuMs: ms, calls: labels };
  },

  memory() {
    engine = require(bundle);
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc');
    const heap = () => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const points = [];
    const asked = new Set([10_000, 100_000, count]);
    for (let number = 0; number < count; number += 1) {
      engine.score(engine.inventRecord(number));
      if (asked.has(number + 1)) {
        const rss = process.memoryUsage().rss;
        points.push({ records: number + 1, heap: heap(), rss });
      }
    }
    return { points };
  },
};

console.log(JSON.stringify(tasks[task]()));
