import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderInPage } from '@/testing/render';
import { MANDATE_ITEMS, MandateChecklist } from './mandate-checklist';

const boxes = () =>
  within(screen.getByRole('list', { name: 'Avant de commencer' })).getAllByRole<HTMLInputElement>('checkbox');

describe('the mandate checklist', () => {
  it('asks for scope, duration, signature, no password and a proof', () => {
    renderInPage(<MandateChecklist />);
    expect(boxes()).toHaveLength(MANDATE_ITEMS.length);
    for (const words of [/précisément/, /date de fin/, /signé/, /[Mm]ot de passe/, /preuve/]) {
      expect(screen.getByRole('checkbox', { name: words })).toBeDefined();
    }
  });

  it('says for whom Aidants Connect is not, and what then', () => {
    renderInPage(<MandateChecklist />);
    const ways = within(screen.getByRole('list', { name: /Quel mandat/ })).getAllByRole('listitem');
    expect(ways[0]?.textContent).toMatch(/FranceConnect.*tutelle ou curatelle/);
    expect(ways[1]?.textContent).toContain('le mandat de votre service');
  });

  it('is walked through and ticked by keyboard, in the order it is read', async () => {
    renderInPage(<MandateChecklist />);
    for (const box of boxes()) {
      await userEvent.tab();
      expect(document.activeElement).toBe(box);
      await userEvent.keyboard(' ');
    }
    expect(boxes().every(({ checked }) => checked)).toBe(true);
  });

  it('makes nothing mandatory and forgets the ticks with the page', async () => {
    const { unmount } = renderInPage(<MandateChecklist />);
    expect(boxes().some(({ required }) => required)).toBe(false);
    await userEvent.click(screen.getByRole('checkbox', { name: /date de fin/ }));
    unmount();
    renderInPage(<MandateChecklist />);
    expect(boxes().some(({ checked }) => checked)).toBe(false);
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
  });
});
