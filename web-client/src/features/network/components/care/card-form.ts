import type { components } from '@/api/schema';

export type PlaceCardDetails = components['schemas']['PlaceCard'];
export type CardRequest = components['schemas']['PlaceCardRequest'];

const TEXTS = [
  'name',
  'pivot',
  'communeCode',
  'postcode',
  'address',
  'addressComplement',
  'phone',
  'openingHours',
  'summary',
  'description',
  'parentStructure',
  'accessibilityUrl',
  'bookingUrl',
  'whoToAskFor',
  'whatToBring',
  'doesNotDo',
] as const;
const LISTS = [
  'kinds',
  'otherPhones',
  'emails',
  'websites',
  'itinerance',
  'services',
  'publics',
  'specialCare',
  'fees',
  'programmes',
  'trainingLabels',
  'otherLabels',
  'accessModes',
  'supportModes',
  'languages',
  'equipment',
  'competentFor',
] as const;

export type TextName = (typeof TEXTS)[number];
export type ListName = (typeof LISTS)[number];
export type FieldName = TextName | ListName | 'stepFree' | 'atHome' | 'point';

/** A card as it is being edited: every text is a string, every list a list, nothing is missing. */
export interface CardForm {
  readonly texts: Readonly<Record<TextName, string>>;
  readonly lists: Readonly<Record<ListName, readonly string[]>>;
  readonly stepFree: 'yes' | 'no' | 'unknown';
  /** Not ticked: nobody has said, which is no « no ». */
  readonly atHome: boolean;
  /** `-3.39, 46.30` as read; empty when only the commune's point is known. */
  readonly point: string;
}

/** Nothing is known of a place yet. */
export const NEW_CARD: CardForm = {
  texts: Object.fromEntries(TEXTS.map((name) => [name, ''])) as CardForm['texts'],
  lists: Object.fromEntries(LISTS.map((name) => [name, []])) as unknown as CardForm['lists'],
  stepFree: 'unknown',
  atHome: false,
  point: '',
};

export function formOf(card: PlaceCardDetails): CardForm {
  return {
    texts: Object.fromEntries(TEXTS.map((name) => [name, card[name] ?? ''])) as CardForm['texts'],
    lists: Object.fromEntries(LISTS.map((name) => [name, card[name]])) as unknown as CardForm['lists'],
    stepFree: card.stepFree === undefined ? 'unknown' : card.stepFree ? 'yes' : 'no',
    atHome: card.atHome === true,
    point:
      card.located === 'GIVEN' && card.latitude !== undefined && card.longitude !== undefined
        ? `${String(card.latitude)}, ${String(card.longitude)}`
        : '',
  };
}

/** What is sent: blank texts are left out, blank lines of a list too. */
export function requestOf({ texts, lists, stepFree, atHome, point }: CardForm): CardRequest {
  const [latitude, longitude] = point.split(',').map((part) => Number(part.trim()));
  const placed = point.trim() !== '' && Number.isFinite(latitude) && Number.isFinite(longitude);
  return {
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== '')),
    ...Object.fromEntries(
      Object.entries(lists).map(([name, list]) => [name, list.filter((line) => line.trim() !== '')]),
    ),
    ...(stepFree === 'unknown' ? {} : { stepFree: stepFree === 'yes' }),
    ...(atHome ? { atHome } : {}),
    ...(placed ? { latitude: latitude ?? 0, longitude: longitude ?? 0 } : {}),
  };
}

/** Which field of the form a path of the contract speaks of: `emails[0]` of the e-mails, `latitude` of the point. */
export function fieldOf(path: string): FieldName | undefined {
  const name = path.replace(/\[\d+\]$/, '');
  if (name === 'latitude' || name === 'longitude') return 'point';
  return [...TEXTS, ...LISTS, 'stepFree' as const, 'atHome' as const].find((known) => known === name);
}

export function valueOf(form: CardForm, name: FieldName): string {
  if (name === 'stepFree') return form.stepFree;
  if (name === 'atHome') return form.atHome ? 'yes' : '';
  if (name === 'point') return form.point;
  return isList(name) ? form.lists[name].join('\n') : form.texts[name];
}

export const FIELDS: readonly FieldName[] = [...TEXTS, ...LISTS, 'stepFree', 'atHome', 'point'];

export function changedFields(before: CardForm, after: CardForm): FieldName[] {
  return FIELDS.filter((name) => valueOf(before, name) !== valueOf(after, name));
}

export interface Rebased {
  readonly form: CardForm;
  /** What somebody else changed meanwhile. */
  readonly theirs: readonly FieldName[];
  /** What both changed: mine is kept, and theirs is shown beside. */
  readonly both: readonly FieldName[];
}

/** My unsaved changes on top of what somebody else saved meanwhile: nothing of either is lost silently. */
export function rebased(base: CardForm, mine: CardForm, theirs: CardForm): Rebased {
  const my = changedFields(base, mine);
  const their = changedFields(base, theirs);
  const form = my.reduce((merged, name) => copied(merged, mine, name), theirs);
  return {
    form,
    theirs: their,
    both: their.filter((name) => my.includes(name) && valueOf(mine, name) !== valueOf(theirs, name)),
  };
}

function copied(onto: CardForm, from: CardForm, name: FieldName): CardForm {
  if (name === 'stepFree') return { ...onto, stepFree: from.stepFree };
  if (name === 'atHome') return { ...onto, atHome: from.atHome };
  if (name === 'point') return { ...onto, point: from.point };
  return isList(name)
    ? { ...onto, lists: { ...onto.lists, [name]: from.lists[name] } }
    : { ...onto, texts: { ...onto.texts, [name]: from.texts[name] } };
}

function isList(name: TextName | ListName): name is ListName {
  return (LISTS as readonly string[]).includes(name);
}

const KEPT = 'passerelle.place.';

interface Kept {
  readonly base: CardForm;
  readonly form: CardForm;
  readonly etag: string;
}

/** A draft that was kept before a list was added to the form has none of it. */
function withAllLists(kept: Kept): Kept {
  const whole = (form: CardForm): CardForm => ({ ...form, lists: { ...NEW_CARD.lists, ...form.lists } });
  return { ...kept, base: whole(kept.base), form: whole(kept.form) };
}

/** Unsaved changes outlive a click elsewhere, in this tab only; they say nothing about a person. */
export const unsaved = {
  keep(id: string, kept: Kept): void {
    sessionStorage.setItem(KEPT + id, JSON.stringify(kept));
  },
  find(id: string): Kept | undefined {
    const text = sessionStorage.getItem(KEPT + id);
    if (text === null) return undefined;
    try {
      return withAllLists(JSON.parse(text) as Kept);
    } catch {
      return undefined;
    }
  },
  forget(id: string): void {
    sessionStorage.removeItem(KEPT + id);
  },
};
