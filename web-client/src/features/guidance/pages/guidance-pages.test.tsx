import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderRoutes } from '@/testing/render';
import { ACTORS, CARDS } from '../model';
import { CardPage } from './card-page';
import { CardsPage } from './cards-page';
import { RightBlockedPage } from './right-blocked-page';
import { WhoDoesWhatPage } from './who-does-what-page';

// No session around them and no server behind: these pages are for everybody.
const openAt = (path: string) =>
  renderRoutes(
    [
      { path: '/fiches', element: <CardsPage /> },
      { path: '/fiches/:slug', element: <CardPage /> },
      { path: '/qui-fait-quoi', element: <WhoDoesWhatPage /> },
      { path: '/droit-bloque', element: <RightBlockedPage /> },
    ],
    path,
  );

describe('the cards', () => {
  it('give each answer beside its question', () => {
    openAt('/fiches');
    const lines = within(screen.getByRole('region', { name: 'Vos questions' })).getAllByRole('listitem');
    expect(lines).toHaveLength(CARDS.length + 1);
    expect(lines.map((line) => line.querySelector('p')?.textContent.split(/\W/)[0])).toEqual([
      'Oui',
      'Avec',
      'Non',
      'N',
      'Non',
      'Un',
    ]);
  });

  it('are opened and left by keyboard alone, the focus on the title', async () => {
    const router = openAt('/fiches');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const title = await screen.findByRole('heading', { level: 1, name: /prêter mon ordinateur/ });
    expect(document.activeElement).toBe(title);
    await userEvent.tab({ shift: true });
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Toutes les fiches' }));
    await userEvent.keyboard('{Enter}');
    expect(router.state.location.pathname).toBe('/fiches');
  });

  it.each(CARDS)('answer before they explain: $slug', ({ slug }) => {
    openAt(`/fiches/${slug}`);
    const answer = screen.getByText(/^(Oui|Non|Avec la personne|N’y touchez pas)/);
    const explained = screen.getByText(/Vérifié le 22 novembre 2026/);
    expect(answer.parentElement?.firstElementChild).toBe(answer);
    expect(answer.parentElement?.contains(explained)).toBe(true);
  });

  it('have the checklist of « faire à la place » among them', () => {
    openAt('/fiches/faire-a-la-place');
    expect(screen.getAllByRole('checkbox')).toHaveLength(5);
  });

  it('are printed', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    openAt('/fiches/compte-bancaire');
    await userEvent.click(screen.getByRole('button', { name: 'Imprimer' }));
    expect(print).toHaveBeenCalledOnce();
  });

  it('say so kindly when there is none at an address', () => {
    openAt('/fiches/rien');
    expect(screen.getByText(/Cette fiche n’existe pas/)).toBeDefined();
    expect(screen.getByRole('link', { name: 'Toutes les fiches' })).toBeDefined();
  });
});

describe('who does what', () => {
  it('says of each actor what they can, cannot, and whom to ask instead', () => {
    openAt('/qui-fait-quoi');
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(ACTORS.length);
    for (const column of ['Peut', 'Ne peut pas', 'Demandez plutôt']) {
      expect(screen.getAllByRole('list', { name: column })).toHaveLength(ACTORS.length);
    }
  });

  it('leads from each name to its part of the page', () => {
    openAt('/qui-fait-quoi');
    const links = within(screen.getByRole('navigation', { name: 'Aller à' })).getAllByRole('link');
    expect(links).toHaveLength(ACTORS.length);
    for (const link of links) {
      const part = document.querySelector(link.getAttribute('href') ?? 'none');
      expect(part?.querySelector('h2')?.textContent).toBe(link.textContent);
    }
  });
});

describe('a blocked right', () => {
  it('has its page, with the steps', () => {
    openAt('/droit-bloque');
    expect(screen.getByRole('heading', { level: 1, name: 'Quand un droit est bloqué' })).toBeDefined();
    expect(screen.getByRole('list', { name: 'Dans cet ordre' })).toBeDefined();
  });
});
