const path = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { runInNewContext } = require('node:vm');

/**
 * Works with the engine for data quality in a process of its own: `node hygiene-process.cjs BUNDLE TASK COUNT`, where the
 * bundle exports `inventRecord` and `score`, and `hygiene-validators.cjs` beside it `libraryCallsOf` and `ownCallsOf`. Prints
 * what it measured as JSON.
 */
const [, , bundle, task, given] = process.argv;
const count = Number(given);

/** Records that are made at once, so that making them is not timed: as many as HubSpot's batch reads answer. */
const batch = 100;

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

/** @param name of what lists the calls of a record */
function timedCalls(name) {
  engine = require(bundle);
  const listed = require(path.join(path.dirname(bundle), 'hygiene-validators.cjs'))[name];
  const calls = {};
  const callsOf = (first, end) => records(first, end).flatMap(listed);
  for (const { library } of callsOf(0, count)) calls[library] = (calls[library] ?? 0) + 1;
  const ms = timed(4, callsOf, (made) => made.forEach(({ call }) => call()));
  return { cpuMs: ms, calls };
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

  'score-batch'() {
    engine = require(bundle);
    return { cpuMs: timed(4, records, engine.scoreBatch) };
  },

  libraries: () => timedCalls('libraryCallsOf'),

  validators: () => timedCalls('ownCallsOf'),

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
