import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderInPage } from '@/testing/render';
import { RecoursePanel } from './recourse-panel';
import { SOURCES } from './sources';

describe('the recourse panel', () => {
  it('speaks of the last date before anything else', () => {
    const { container } = renderInPage(<RecoursePanel />);
    expect(container.querySelector('p')?.textContent).toMatch(/^Regardez d’abord la date limite/);
  });

  it('gives the steps in the order to try them', () => {
    renderInPage(<RecoursePanel />);
    const steps = within(screen.getByRole('list', { name: 'Dans cet ordre' })).getAllByRole('listitem');
    expect(steps.map((step) => step.querySelector('p')?.textContent)).toEqual([
      'Une lettre à l’organisme',
      'Administration+, entre professionnels',
      'Le médiateur de l’organisme',
      'Le délégué du Défenseur des droits',
    ]);
  });

  it('does not promise that paper is always accepted', () => {
    renderInPage(<RecoursePanel />);
    expect(screen.getByText(/sauf si un texte impose internet/)).toBeDefined();
  });

  it('names its sources, with a link where the address is sure, and the day of the check', () => {
    renderInPage(<RecoursePanel />);
    expect(screen.getByRole('link', { name: /452798/ }).getAttribute('href')).toBe(SOURCES.onlineOnly.url);
    expect(screen.getByText(/L\. 217-7-1/).closest('a')).toBeNull();
    expect(screen.getByText(/Vérifié le 22 novembre 2026/).textContent).toContain('pas un conseil juridique');
  });
});
