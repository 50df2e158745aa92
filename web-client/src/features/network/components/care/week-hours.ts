export const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
export type Day = (typeof DAYS)[number];

export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** A week that comes back alike: at most two stretches a day, and what happens on public holidays. */
export interface Week {
  readonly days: Readonly<Record<Day, readonly Stretch[]>>;
  readonly closedOnHolidays: boolean;
}

const STRETCH = /^(\d{1,2}:\d{2})-(\d{1,2}:\d{2})$/;

export function emptyWeek(): Week {
  return {
    days: { Mo: [], Tu: [], We: [], Th: [], Fr: [], Sa: [], Su: [] },
    closedOnHolidays: true,
  };
}

/** The week that simple `opening_hours` describe; undefined where they say more than a week can show. */
export function readWeek(hours: string): Week | undefined {
  let week: Week = { ...emptyWeek(), closedOnHolidays: false };
  for (const rule of hours
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')) {
    if (/^PH (off|closed)$/i.test(rule)) {
      week = { ...week, closedOnHolidays: true };
      continue;
    }
    const [selector = '', times = '', ...more] = rule.split(/\s+/);
    const days = daysOf(selector);
    const stretches = stretchesOf(times);
    if (days === undefined || stretches === undefined || more.length > 0) return undefined;
    week = { ...week, days: { ...week.days, ...Object.fromEntries(days.map((day) => [day, stretches])) } };
  }
  return week;
}

/** As the specification writes it: days that follow each other and are alike stand together. Empty without any time. */
export function writeWeek({ days, closedOnHolidays }: Week): string {
  const rules: { first: Day; last: Day; times: string }[] = [];
  for (const day of DAYS) {
    const times = days[day]
      .filter(({ from, to }) => from !== '' || to !== '')
      .map(({ from, to }) => `${from}-${to}`)
      .join(',');
    const previous = rules.at(-1);
    const follows = previous !== undefined && DAYS.indexOf(previous.last) === DAYS.indexOf(day) - 1;
    if (times === '') continue;
    if (follows && previous.times === times) previous.last = day;
    else rules.push({ first: day, last: day, times });
  }
  if (rules.length === 0) return '';
  const texts = rules.map(
    ({ first, last, times }) => `${first === last ? first : `${first}-${last}`} ${times}`,
  );
  return [...texts, ...(closedOnHolidays ? ['PH off'] : [])].join('; ');
}

/** Monday's hours on the four days after it: most offices keep one day all week. */
export function likeMonday(week: Week): Week {
  const monday = week.days.Mo;
  return { ...week, days: { ...week.days, Tu: monday, We: monday, Th: monday, Fr: monday } };
}

export function withStretch(week: Week, day: Day, index: 0 | 1, change: Partial<Stretch>): Week {
  const stretches = [0, 1].map((at) => {
    const present = week.days[day][at] ?? { from: '', to: '' };
    return at === index ? { ...present, ...change } : present;
  });
  // An afternoon without a morning keeps its column: only what is empty at the end goes.
  const filled = stretches.map(({ from, to }) => from !== '' || to !== '').lastIndexOf(true);
  return { ...week, days: { ...week.days, [day]: stretches.slice(0, filled + 1) } };
}

function daysOf(selector: string): Day[] | undefined {
  const found: Day[] = [];
  for (const part of selector.split(',')) {
    const [first = '', last = first, ...more] = part.split('-');
    const from = DAYS.findIndex((day) => day === first);
    const to = DAYS.findIndex((day) => day === last);
    if (from === -1 || to < from || more.length > 0) return undefined;
    found.push(...DAYS.slice(from, to + 1));
  }
  return found;
}

function stretchesOf(times: string): Stretch[] | undefined {
  if (times === 'off' || times === 'closed') return [];
  const stretches = times.split(',').map((part) => STRETCH.exec(part));
  if (stretches.length > 2) return undefined;
  const read = stretches.flatMap((match) =>
    match === null ? [] : [{ from: twoDigits(match[1] ?? ''), to: twoDigits(match[2] ?? '') }],
  );
  return read.length === stretches.length ? read : undefined;
}

function twoDigits(time: string): string {
  return time.padStart(5, '0');
}
