// The one place that times things. A shared machine drifts by half within minutes, so that a microsecond of one minute says
// nothing about one of the next: everything is measured in turns with its floor, and only the ratio of a round is kept.

/** Microseconds that `work` takes for each item, one sample per item; `repeat` for work too short for the clock. */
export function timeEach(items, work, repeat = 1) {
  const samples = [];
  for (const item of items) {
    const start = performance.now();
    for (let i = 0; i < repeat; i++) keep(work(item));
    samples.push(((performance.now() - start) * 1000) / repeat);
  }
  return samples;
}

/** As `timeEach`, for work that gives a promise. */
export async function timeEachAsync(items, work) {
  const samples = [];
  for (const item of items) {
    const start = performance.now();
    keep(await work(item));
    samples.push((performance.now() - start) * 1000);
  }
  return samples;
}

/** Runs every contender once in each round, forwards and backwards in turns, so that no one always comes first. */
export async function inTurns(rounds, contenders) {
  const results = Object.fromEntries(Object.keys(contenders).map(name => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const order = Object.keys(contenders);
    if (round % 2 === 1) order.reverse();
    for (const name of order) results[name].push(await contenders[name](round));
  }
  return results;
}

/** The median over the rounds of ours to its floor, each round by `figure` of its samples. */
export function ratio(ours, floors, figure = median, floorFigure = figure) {
  return median(ours.map((samples, round) => figure(samples) / floorFigure(floors[round])));
}

/**
 * As `ratio`, between the best rounds of both. For a p99: on a busy machine the worst samples of both are waits for a
 * processor, and the median of such rounds would make any two servers alike.
 */
export function ratioOfBest(ours, floors, figure) {
  return least(ours.map(figure)) / least(floors.map(figure));
}

export function median(samples) {
  return quantile(samples, 0.5);
}

export function p99(samples) {
  return quantile(samples, 0.99);
}

export function least(samples) {
  return samples.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

export function sleep(milliseconds) {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}

/** The cheapest thing that looks at every character: the floor of whatever reads a text. */
export function charCodeLoop(text) {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

/** "51.2 us" or "3.1 ms", from microseconds. */
export function time(microseconds) {
  const [number, unit] = microseconds < 1000 ? [microseconds, 'us'] : [microseconds / 1000, 'ms'];
  return `${number.toFixed(Math.max(0, 2 - Math.floor(Math.log10(number))))} ${unit}`;
}

/** "ours 51.2 us, floor 1.1 us; least 48.0 us, 1.0 us": over the rounds, for whoever wants to see what is behind a ratio. */
export function absolutes(ours, floors, figure = median, floor = 'floor') {
  const [mine, other] = [ours, floors].map(rounds => rounds.map(figure));
  const best = `least ${time(least(mine))}, ${time(least(other))}`;
  return `ours ${time(median(mine))}, ${floor} ${time(median(other))}; ${best}`;
}

function quantile(samples, share) {
  const sorted = Float64Array.from(samples).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

/** Results have to go somewhere, or the compiler may leave the work out. */
function keep(result) {
  kept = result;
}
let kept;
export const lastKept = () => kept;
