import type { components } from '@/api/schema';

export type Bulletin = components['schemas']['Bulletin'];
export type Entry = components['schemas']['BulletinEntry'];
export type EntryRequest = components['schemas']['BulletinEntryRequest'];
export type Kind = components['schemas']['BulletinEntryKind'];
export type HumanContact = components['schemas']['HumanContact'];
export type HumanContactRequest = components['schemas']['HumanContactRequest'];

/** What changes people's days first; who they ask, then what they may go to. */
export const KINDS = [
  'DEMATERIALISATION',
  'REFERENT',
  'MEETING',
  'TRAINING',
] as const satisfies readonly Kind[];

export type Field =
  | 'body'
  | 'organisation'
  | 'contactName'
  | 'phone'
  | 'mail'
  | 'on'
  | 'beginsAt'
  | 'endsAt'
  | 'where'
  | 'link'
  | 'words'
  | 'alternative';

/** What each kind asks for, in the order of the form; `true` is needed. The server holds the same rule. */
export const FIELDS: Readonly<Record<Kind, Readonly<Partial<Record<Field, boolean>>>>> = {
  DEMATERIALISATION: { body: true, on: true, words: true, alternative: false, link: false },
  REFERENT: { organisation: false, body: false, contactName: false, phone: false, mail: false, words: false },
  MEETING: { on: true, beginsAt: false, endsAt: false, where: true, words: false, link: false },
  TRAINING: {
    on: true,
    beginsAt: false,
    endsAt: false,
    where: false,
    link: false,
    contactName: false,
    phone: false,
    mail: false,
    words: false,
  },
};

export const LONGEST: Readonly<Partial<Record<Field | 'title', number>>> = {
  title: 120,
  organisation: 120,
  contactName: 80,
  phone: 30,
  mail: 120,
  where: 160,
  link: 300,
  words: 400,
  alternative: 400,
};

/** Everything as it is typed: nothing is lost on the way. */
export type Draft = Readonly<Record<Field | 'title', string>>;

export function fieldsOf(kind: Kind): readonly Field[] {
  return Object.keys(FIELDS[kind]) as Field[];
}

export function isNeeded(kind: Kind, field: Field): boolean {
  return FIELDS[kind][field] === true;
}

export function draftOf(entry: Entry | undefined): Draft {
  const text = (value: string | undefined) => value ?? '';
  return {
    title: text(entry?.title),
    body: text(entry?.body),
    organisation: text(entry?.organisation),
    contactName: text(entry?.contactName),
    phone: text(entry?.phone),
    mail: text(entry?.mail),
    on: text(entry?.on),
    beginsAt: text(entry?.beginsAt),
    endsAt: text(entry?.endsAt),
    where: text(entry?.where),
    link: text(entry?.link),
    words: text(entry?.words),
    alternative: text(entry?.alternative),
  };
}

/** Only what the kind has, only what is filled in. */
export function requestOf(kind: Kind, draft: Draft): EntryRequest {
  const filled = fieldsOf(kind).flatMap((field) => {
    const value = draft[field].trim();
    return value === '' ? [] : [[field, value]];
  });
  return { kind, title: draft.title.trim(), ...(Object.fromEntries(filled) as Partial<EntryRequest>) };
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/u.test(text);
const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/u.test(text);

const FORMS: Readonly<Partial<Record<Field, (typed: string, draft: Draft) => boolean>>> = {
  on: isDay,
  beginsAt: isTime,
  endsAt: (typed, { beginsAt }) => isTime(typed) && isTime(beginsAt.trim()) && typed > beginsAt.trim(),
  link: (typed) => /^https:\/\/\S+\.\S+$/u.test(typed),
  mail: (typed) => /^[^@\s]+@[^@\s]+\.[^@\s]+$/u.test(typed),
};

/** What can be seen to be wrong before it is sent; what only the server knows comes back beside the field. */
export function isRight(kind: Kind, draft: Draft, field: Field | 'title'): boolean {
  const typed = draft[field].trim();
  if (field === 'title') return typed !== '';
  const reached = draft.phone.trim() !== '' || draft.mail.trim() !== '';
  if (kind === 'REFERENT' && field === 'phone' && !reached) return false;
  if (kind === 'TRAINING' && field === 'link' && typed === '') return reached;
  if (typed === '') return !isNeeded(kind, field);
  return FORMS[field]?.(typed, draft) ?? true;
}

/** Digits are read two by two, short numbers too: « 32 30 ». */
export function readableShort(phone: string): string {
  return /^\d{4}$/u.test(phone) ? phone.replace(/(\d{2})(\d{2})/u, '$1\u00a0$2') : phone;
}

/** « 9 h 30 » of `09:30`. */
export function readableTime(time: string): string {
  const [hours = '', minutes = ''] = time.split(':');
  return `${String(Number(hours))}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`;
}
