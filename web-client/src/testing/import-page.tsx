import { vi } from 'vitest';
import { AnnouncerProvider } from '@/shared/ui/announcer';
import { SessionContext } from '@/shared/session/session';
import type { Session } from '@/shared/session/session';
import { renderRoutes } from './render';
import type { Import, ImportRow } from '@/features/imports/model';
import { ImportPage } from '@/features/imports/pages/import-page';

const ID = '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1e';

export const run = (part: Partial<Import> = {}): Import => ({
  id: ID,
  sourceKey: 'hub-brunes',
  sourceName: 'Hub des Brunes',
  territoryCode: '00',
  status: 'READY',
  format: 'HUB_TABLE',
  fileName: 'lieux.csv',
  size: 48_213,
  sha256: '0',
  pulled: false,
  mine: true,
  rowsRead: 347,
  rowsTotal: 347,
  counts: {
    created: 31,
    updated: 12,
    unchanged: 290,
    possibleDuplicate: 2,
    rejected: 1,
    outside: 0,
    absent: 0,
  },
  differing: 1,
  undecided: 2,
  outdated: 0,
  rules: [{ rule: 'REQUIRED_MISSING', kind: 'REJECTED', count: 1 }],
  receivedAt: '2026-11-22T09:14:00Z',
  readyAt: '2026-11-22T09:14:08Z',
  notGivenBack: [],
  ...part,
});

export const row = (number: number, part: Partial<ImportRow> = {}): ImportRow => ({
  row: number,
  outcome: 'POSSIBLE_DUPLICATE',
  sourceId: `s-${String(number)}`,
  name: `Lieu ${String(number)}`,
  fields: [{ field: 'PHONE', values: ['+33536490012'] }],
  changes: [],
  communes: [],
  notes: [],
  candidates: [
    {
      placeId: '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b',
      name: 'Médiathèque',
      address: '3 place du Marché',
      communeName: 'Rocheval',
      likely: true,
      reasons: ['SAME_PHONE', 'NEAR'],
      metres: 30,
    },
  ],
  reopens: false,
  outdated: false,
  ...part,
});

const session: Session = {
  displayName: 'Paul Renard',
  memberships: [],
  offices: [],
  acting: undefined,
  permissions: new Set(['import-places']),
  territoryCode: '00',
  expiresAt: undefined,
};

type Answer = (request: Request, url: URL) => unknown;

/** Answers by the end of the path; a `Response` is given as it is. */
export function server(answers: Record<string, Answer>) {
  const asked: { path: string; body: unknown }[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const url = new URL(request.url);
    const path = url.pathname.replace(`/api/v1/imports/${ID}`, '');
    if (request.method === 'POST') {
      asked.push({
        path,
        body: await request
          .clone()
          .json()
          .catch(() => undefined),
      });
    }
    const body = answers[path]?.(request, url);
    return body instanceof Response
      ? body
      : new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' } });
  });
  return asked;
}

export const refused = (status: number, slug: string) =>
  new Response(JSON.stringify({ type: `https://passerelle.example/problems/${slug}`, status }), {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  });

export function open(query = '', permissions = session.permissions) {
  renderRoutes(
    [
      {
        path: '/imports/:id',
        element: (
          <SessionContext value={{ ...session, permissions }}>
            <AnnouncerProvider>
              <ImportPage />
            </AnnouncerProvider>
          </SessionContext>
        ),
      },
      { path: '*', element: <p /> },
    ],
    `/imports/${ID}${query}`,
  );
}

export const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');
