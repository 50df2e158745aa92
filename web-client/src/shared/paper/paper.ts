import { client, unwrap } from '@/api/client';
import type { components, paths } from '@/api/schema';

type Schemas = components['schemas'];
export type PersonSheet = Schemas['PersonSheetRequest'];
export type LetterAsk = Schemas['LetterAsk'];
export type ThingToBring = Schemas['ThingToBring'];
type Help = Schemas['OrientationType'];
/** What the map shows, but for the form it is wanted in. */
export type CoverageAsked = Omit<
  paths['/api/v1/territories/{territory}/coverage/export']['get']['parameters']['query'],
  'format'
>;
export type PlacesAsked = paths['/api/v1/paper/places']['get']['parameters']['query'];

/** A file that the server makes: a sheet as PDF, a line for a diary, or data for another tool. What it is to say travels in the request and nowhere else. */
export type Paper =
  | { readonly kind: 'person-sheet'; readonly sheet: PersonSheet }
  | { readonly kind: 'referral-sheet'; readonly referral: string; readonly withoutInternet?: boolean }
  | { readonly kind: 'receiver-slip'; readonly referral: string }
  | { readonly kind: 'appointment-slip'; readonly referral: string; readonly appointment: string }
  | { readonly kind: 'appointment-calendar'; readonly referral: string; readonly appointment: string }
  | { readonly kind: 'week-calendar'; readonly week: string }
  | { readonly kind: 'history-export'; readonly referral: string }
  | { readonly kind: 'history-paper'; readonly referral: string }
  | { readonly kind: 'questionnaire' }
  | { readonly kind: 'letter'; readonly letter: Schemas['LetterRequest'] }
  | { readonly kind: 'places'; readonly asked: PlacesAsked }
  | { readonly kind: 'coverage-table'; readonly territory: string; readonly asked: CoverageAsked }
  | { readonly kind: 'coverage-outlines'; readonly territory: string; readonly asked: CoverageAsked }
  | { readonly kind: 'epci-brief'; readonly territory: string; readonly epci: string; readonly help: Help }
  | { readonly kind: 'observation-sheet'; readonly territory: string; readonly quarter?: string };

/** The file's name in French says which paper it is, never whom it is about: it stays on shared computers. */
export const FILE_NAMES: Readonly<Record<Paper['kind'], string>> = {
  'person-sheet': 'feuille-pour-la-personne.pdf',
  'referral-sheet': 'feuille-pour-la-personne.pdf',
  'receiver-slip': 'demi-page-pour-le-lieu.pdf',
  'appointment-slip': 'rendez-vous.pdf',
  'appointment-calendar': 'rendez-vous.ics',
  'week-calendar': 'semaine.ics',
  'history-export': 'historique.json',
  'history-paper': 'historique.pdf',
  questionnaire: 'faire-le-point.pdf',
  letter: 'lettre.pdf',
  places: 'lieux.pdf',
  'coverage-table': 'couverture.csv',
  'coverage-outlines': 'couverture.geojson',
  'epci-brief': 'couverture.pdf',
  'observation-sheet': 'ce-qui-bloque.pdf',
};

const parseAs = 'blob' as const;

export function fetchPaper(paper: Paper): Promise<Blob> {
  switch (paper.kind) {
    case 'person-sheet':
      return unwrap(client.POST('/api/v1/paper/person-sheet', { body: paper.sheet, parseAs }));
    case 'referral-sheet':
      return unwrap(
        client.GET('/api/v1/paper/referrals/{id}/person-sheet', {
          params: {
            path: { id: paper.referral },
            query: paper.withoutInternet === true ? { withoutInternet: true } : {},
          },
          parseAs,
        }),
      );
    case 'receiver-slip':
      return unwrap(
        client.GET('/api/v1/paper/referrals/{id}/receiver-slip', {
          params: { path: { id: paper.referral } },
          parseAs,
        }),
      );
    case 'appointment-slip':
      return unwrap(
        client.GET('/api/v1/paper/referrals/{id}/appointments/{appointment}', {
          params: { path: { id: paper.referral, appointment: paper.appointment } },
          parseAs,
        }),
      );
    case 'appointment-calendar':
      return unwrap(
        client.GET('/api/v1/referrals/{id}/appointments/{appointment}/calendar', {
          params: { path: { id: paper.referral, appointment: paper.appointment } },
          parseAs,
        }),
      );
    case 'week-calendar':
      return unwrap(
        client.GET('/api/v1/appointments/calendar', { params: { query: { week: paper.week } }, parseAs }),
      );
    case 'history-export':
      return unwrap(
        client.GET('/api/v1/referrals/{id}/history/export', {
          params: { path: { id: paper.referral } },
          parseAs,
        }),
      );
    case 'history-paper':
      return unwrap(
        client.GET('/api/v1/paper/referrals/{id}/history', {
          params: { path: { id: paper.referral } },
          parseAs,
        }),
      );
    case 'questionnaire':
      return unwrap(client.GET('/api/v1/paper/questionnaire', { parseAs }));
    case 'letter':
      return unwrap(client.POST('/api/v1/paper/letter', { body: paper.letter, parseAs }));
    case 'places':
      return unwrap(client.GET('/api/v1/paper/places', { params: { query: paper.asked }, parseAs }));
    case 'coverage-table':
      return coverage(paper.territory, { ...paper.asked, format: 'CSV' });
    case 'coverage-outlines':
      return coverage(paper.territory, { ...paper.asked, format: 'GEOJSON' });
    case 'epci-brief':
      return unwrap(
        client.GET('/api/v1/paper/territories/{territory}/epcis/{siren}/brief', {
          params: {
            path: { territory: paper.territory, siren: paper.epci },
            query: { type: paper.help },
          },
          parseAs,
        }),
      );
    case 'observation-sheet':
      return unwrap(
        client.GET('/api/v1/paper/territories/{territory}/observations', {
          params: {
            path: { territory: paper.territory },
            query: paper.quarter === undefined ? {} : { quarter: paper.quarter },
          },
          parseAs,
        }),
      );
  }
}

function coverage(territory: string, query: CoverageAsked & { format: 'CSV' | 'GEOJSON' }): Promise<Blob> {
  return unwrap(
    client.GET('/api/v1/territories/{territory}/coverage/export', {
      params: { path: { territory }, query },
      parseAs,
    }),
  );
}
