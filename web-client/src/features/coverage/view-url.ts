import type { Camera } from '@/shared/map/area-map-data';
import { CATCHMENTS, ESTIMATES, HELPS, LAYERS, METHODS, MODES, OBSERVED } from './model';
import type { AnyLayer, Question } from './model';
import { ORDERS } from './table-model';
import type { Order } from './table-model';

/** All that one looks at: the address carries it, so that it can be sent to somebody or kept. */
export interface View extends Question {
  readonly layer: AnyLayer;
  /** A second layer, beside the first. */
  readonly beside: AnyLayer | undefined;
  /** Of what is observed; the newest published one without. */
  readonly quarter: string | undefined;
  /** Whether places are drawn above the communes. */
  readonly places: boolean;
  readonly commune: string | undefined;
  readonly list: (typeof LISTS)[number];
  readonly order: Order;
  readonly camera: Camera | undefined;
}

/** The tables that say what the map says. */
export const LISTS = ['communes', 'epcis', 'places', 'observed'] as const;
const LIST_WORDS: Readonly<Record<View['list'], string>> = {
  communes: 'communes',
  epcis: 'epci',
  places: 'lieux',
  observed: 'constate',
};
const LAYER_WORDS: Readonly<Record<AnyLayer, string>> = {
  missing: 'sans-place',
  share: 'part',
  time: 'temps',
  people: 'personnes',
  fragility: 'fragilite',
  noPlaceLeft: 'refus-complet',
  expired: 'sans-reponse',
  unmet: 'aucun-lieu',
  late: 'oui-tardif',
};
const METHOD_WORDS = { ENHANCED_TWO_STEP: 'deux-temps', THREE_STEP: 'trois-temps' } as const;
const CATCHMENT_WORDS = { WITHIN_30: '30', WITHIN_20: '20' } as const;
const MODE_WORDS = { CAR: 'voiture', FOOT: 'a-pied' } as const;
const ESTIMATE_WORDS = {
  AS_THEY_ARE: 'telles',
  HALF: 'moitie',
  TWICE: 'double',
  LEFT_OUT: 'sans',
} as const;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/u;
const QUARTER = /^\d{4}-Q[1-4]$/u;
const COMMUNE = /^[0-9][0-9AB][0-9]{3}$/u;

/** As most want to see it. */
export const USUAL_SETTINGS = {
  method: 'ENHANCED_TWO_STEP',
  catchment: 'WITHIN_30',
  mode: 'CAR',
  estimates: 'AS_THEY_ARE',
} as const satisfies Partial<Question>;

/** What the address says, as far as it says something that exists. */
export function viewIn(search: URLSearchParams): View {
  const word = (name: string) => search.get(name) ?? '';
  const month = word('mois');
  const commune = word('commune');
  const quarter = word('trimestre');
  return {
    help: HELPS.find((help) => help === word('aide')) ?? 'DO_TOGETHER',
    month: MONTH.test(month) ? month : undefined,
    method: METHODS.find((one) => METHOD_WORDS[one] === word('methode')) ?? 'ENHANCED_TWO_STEP',
    catchment: CATCHMENTS.find((one) => CATCHMENT_WORDS[one] === word('minutes')) ?? 'WITHIN_30',
    mode: MODES.find((one) => MODE_WORDS[one] === word('trajet')) ?? 'CAR',
    estimates: ESTIMATES.find((one) => ESTIMATE_WORDS[one] === word('estimations')) ?? 'AS_THEY_ARE',
    layer: layerOf(word('couche')) ?? 'missing',
    beside: layerOf(word('comparer')),
    quarter: QUARTER.test(quarter) ? quarter : undefined,
    places: word('lieux') !== 'non',
    commune: COMMUNE.test(commune) ? commune : undefined,
    list: LISTS.find((list) => LIST_WORDS[list] === word('liste')) ?? 'communes',
    order: orderOf(word('tri')),
    camera: cameraOf(word('vue')),
  };
}

/** The address of a view; what most look at is left out. */
export function written(view: View): URLSearchParams {
  const usual = viewIn(new URLSearchParams());
  const search = new URLSearchParams();
  const write = (name: string, value: string | undefined, usually?: string) => {
    if (value !== undefined && value !== usually) search.set(name, value);
  };
  write('aide', view.help, usual.help);
  write('couche', LAYER_WORDS[view.layer], LAYER_WORDS[usual.layer]);
  write('comparer', view.beside === undefined ? undefined : LAYER_WORDS[view.beside]);
  write('mois', view.month);
  write('methode', METHOD_WORDS[view.method], METHOD_WORDS[usual.method]);
  write('minutes', CATCHMENT_WORDS[view.catchment], CATCHMENT_WORDS[usual.catchment]);
  write('trajet', MODE_WORDS[view.mode], MODE_WORDS[usual.mode]);
  write('estimations', ESTIMATE_WORDS[view.estimates], ESTIMATE_WORDS[usual.estimates]);
  write('commune', view.commune);
  write('trimestre', view.quarter);
  write('lieux', view.places ? undefined : 'non');
  write('liste', LIST_WORDS[view.list], LIST_WORDS[usual.list]);
  write('tri', writtenOrder(view.order), writtenOrder(usual.order));
  write('vue', view.camera?.map((part) => String(Math.round(part * 1_000) / 1_000)).join(','));
  return search;
}

/** Whether it is reckoned as most want to see it. */
export function isUsual({ method, catchment, mode, estimates }: Question): boolean {
  const usual = viewIn(new URLSearchParams());
  return (
    method === usual.method &&
    catchment === usual.catchment &&
    mode === usual.mode &&
    estimates === usual.estimates
  );
}

function layerOf(word: string): AnyLayer | undefined {
  return [...LAYERS, ...OBSERVED].find((layer) => LAYER_WORDS[layer] === word);
}

function orderOf(word: string): Order {
  const by = ORDERS.find((one) => one === word.replace(/^-/u, ''));
  return by === undefined ? { by: 'missing', down: true } : { by, down: word.startsWith('-') };
}

function writtenOrder({ by, down }: Order): string {
  return `${down ? '-' : ''}${by}`;
}

function cameraOf(word: string): Camera | undefined {
  const [lon = NaN, lat = NaN, zoom = NaN, ...more] = word.split(',').map((part) => Number.parseFloat(part));
  const stands = more.length === 0 && Math.abs(lon) <= 180 && Math.abs(lat) <= 85 && zoom >= 0 && zoom <= 22;
  return stands ? [lon, lat, zoom] : undefined;
}
