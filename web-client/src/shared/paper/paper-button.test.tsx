import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderInPage } from '@/testing/render';
import { PaperButton } from './paper-button';

const PDF = new Blob(['%PDF-1.7'], { type: 'application/pdf' });

let asked: Request[] = [];
let answer: () => Response;
let saved: string[] = [];

beforeEach(() => {
  asked = [];
  saved = [];
  answer = () => new Response(PDF, { headers: { 'Content-Type': 'application/pdf' } });
  vi.stubGlobal('fetch', (request: Request) => {
    asked.push(request.clone());
    return Promise.resolve(answer());
  });
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:paper');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const press = async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Lettre (PDF)' }));
};

describe('the paper button', () => {
  it('asks for the paper, saves it and says so', async () => {
    renderInPage(
      <PaperButton
        label="Lettre (PDF)"
        paper={{ kind: 'letter', letter: { ask: 'PAPER_FORM', body: 'CAF' } }}
      />,
    );
    await press();
    expect(await screen.findByText(/lettre\.pdf/)).toBeDefined();
    expect(saved).toEqual(['lettre.pdf']);
    expect(asked.map(({ method, url }) => [method, new URL(url).pathname])).toEqual([
      ['POST', '/api/v1/paper/letter'],
    ]);
    await expect(asked[0]?.json()).resolves.toEqual({ ask: 'PAPER_FORM', body: 'CAF' });
  });

  it('says beside itself what went wrong, and tries again', async () => {
    answer = () =>
      new Response(
        JSON.stringify({ type: 'https://passerelle.example/problems/service-unavailable', status: 503 }),
        {
          status: 503,
          headers: { 'Content-Type': 'application/problem+json' },
        },
      );
    renderInPage(
      <PaperButton label="Lettre (PDF)" paper={{ kind: 'letter', letter: { ask: 'APPOINTMENT' } }} />,
    );
    await press();
    expect(await screen.findByRole('alert')).toBeDefined();
    expect(saved).toEqual([]);
    answer = () => new Response(PDF, { headers: { 'Content-Type': 'application/pdf' } });
    await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(await screen.findByText(/lettre\.pdf/)).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('asks for nothing while something is missing', async () => {
    renderInPage(<PaperButton label="Lettre (PDF)" paper={{ kind: 'questionnaire' }} missing={() => true} />);
    await press();
    expect(asked).toEqual([]);
  });
});
