import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { PageTitle } from '@/shared/ui/page-title';
import { renderRoutes } from '@/testing/render';
import { PrivateFrame } from './private-frame';
import type { RouteHandle } from './private-frame';

const TEXT: RouteHandle = { forEverybody: true, asksNothing: true };
const OPEN: RouteHandle = { forEverybody: true };

function openAt(path: string, answer: () => Promise<Response>) {
  vi.stubGlobal('fetch', vi.fn(answer));
  return renderRoutes(
    [
      {
        element: <PrivateFrame />,
        children: [
          { path: '/fiches', handle: TEXT, element: <PageTitle title="Fiches" /> },
          { path: '/lieux', handle: OPEN, element: <PageTitle title="Lieux" /> },
          { path: '/file', element: <PageTitle title="File" /> },
        ],
      },
    ],
    path,
  );
}

const nobody = () => Promise.resolve(new Response('{}', { status: 401 }));
const silence = () => Promise.reject(new TypeError('Failed to fetch'));
const broken = () => Promise.resolve(new Response('', { status: 500 }));

describe('a page of text', () => {
  it.each([
    ['nobody is signed in', nobody],
    ['the server does not answer', silence],
    ['the server fails', broken],
  ])('is read when %s', async (_when, answer) => {
    openAt('/fiches', answer);
    expect(await screen.findByRole('heading', { name: 'Fiches' })).toBeDefined();
    expect(screen.getByRole('contentinfo')).toBeDefined();
  });

  it('leads on to the others, from the menu and from the foot', async () => {
    const router = openAt('/fiches', nobody);
    await userEvent.click(await screen.findByRole('button', { name: 'Repères' }));
    expect(screen.getAllByRole('link', { name: 'Qui fait quoi' })).toHaveLength(2);
    await userEvent.click(screen.getByRole('link', { name: 'Trouver un lieu' }));
    expect(router.state.location.pathname).toBe('/lieux');
  });
});

describe('a page that asks the server', () => {
  it('is not shown while one does not know who is there', async () => {
    openAt('/lieux', broken);
    expect(await screen.findByRole('alert')).toBeDefined();
    expect(screen.queryByRole('heading', { name: 'Lieux' })).toBeNull();
  });

  it('stays behind sign-in unless it is for everybody', async () => {
    openAt('/file', nobody);
    expect(await screen.findByRole('link', { name: 'Se connecter' })).toBeDefined();
    expect(screen.queryByRole('heading', { name: 'File' })).toBeNull();
  });
});
