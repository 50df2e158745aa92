import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SessionContext } from '@/shared/session/session';
import type { Session } from '@/shared/session/session';
import { renderInPage } from '@/testing/render';
import { PapersPage } from './papers-page';

const session = (...permissions: string[]): Session => ({
  displayName: 'Claire Fontaine',
  memberships: [],
  offices: [],
  acting: undefined,
  permissions: new Set(permissions),
  territoryCode: '00',
  expiresAt: undefined,
});

let asked: Request[] = [];

function open(who?: Session) {
  return renderInPage(
    <SessionContext value={who}>
      <PapersPage />
    </SessionContext>,
  );
}

const subjects = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

beforeEach(() => {
  asked = [];
  vi.stubGlobal('fetch', (request: Request) => {
    asked.push(request.clone());
    return Promise.resolve(
      new Response(new Blob(['%PDF-1.7']), { headers: { 'Content-Type': 'application/pdf' } }),
    );
  });
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:paper');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the papers', () => {
  it('are all there for who refers', () => {
    open(session('handle-referrals', 'search-network'));
    expect(subjects()).toHaveLength(4);
  });

  it('are the questionnaire and the list for who only searches', () => {
    open(session('search-network'));
    expect(subjects()).toEqual(['Faire le point, sur papier', 'Les lieux d’une commune']);
  });

  it('are the questionnaire alone for a visitor', () => {
    open();
    expect(subjects()).toEqual(['Faire le point, sur papier']);
  });

  it('are had by keyboard: a letter that says what was chosen and nothing of who writes', async () => {
    open(session('handle-referrals', 'search-network'));
    const letter = within(screen.getByRole('region', { name: 'Lettre à une administration' }));
    expect(letter.queryByRole('textbox')).toBeNull();
    await userEvent.click(letter.getByRole('radio', { name: /rendez-vous/ }));
    await userEvent.selectOptions(letter.getByRole('combobox', { name: /À qui/ }), 'CAF');
    letter.getByRole('button', { name: /La lettre/ }).focus();
    await userEvent.keyboard('{Enter}');
    expect(await letter.findByText(/lettre\.pdf/)).toBeDefined();
    await expect(asked[0]?.json()).resolves.toEqual({ ask: 'APPOINTMENT', body: 'CAF' });
  });

  it('ask for a commune before a list, and lead to its field', async () => {
    open(session('search-network'));
    await userEvent.click(screen.getByRole('button', { name: /La liste/ }));
    expect(await screen.findByText('Choisissez une commune dans la liste.')).toBeDefined();
    expect(document.activeElement?.id).toBe('paper-commune');
    expect(asked).toEqual([]);
  });

  it('say on the sheet what to bring', async () => {
    open(session('handle-referrals'));
    const sheet = within(screen.getByRole('region', { name: 'Feuille pour la personne' }));
    await userEvent.click(sheet.getByRole('checkbox', { name: 'Ses lunettes' }));
    await userEvent.click(sheet.getByRole('button', { name: /La feuille/ }));
    expect(await sheet.findByText(/feuille-pour-la-personne\.pdf/)).toBeDefined();
    await expect(asked[0]?.json()).resolves.toEqual({ orientationType: 'DO_TOGETHER', bring: ['GLASSES'] });
  });
});
