import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderInPage } from '@/testing/render';
import { CommuneField } from './commune-field';
import type { CommuneChoice } from './commune-queries';

const COMMUNES = [
  { code: '00012', name: 'Rocheval', postcodes: ['00120'] },
  { code: '00013', name: 'Roche-Saint-Éloi', postcodes: ['00121', '00122'] },
];

function answer(body: unknown, status = 200): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (request: Request) => {
    asked.push(new URL(request.url).searchParams.get('q') ?? '');
    return Promise.resolve(
      new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } }),
    );
  });
  return asked;
}

function Form({ onSend }: { readonly onSend: (commune: CommuneChoice | undefined) => void }) {
  const [commune, setCommune] = useState<CommuneChoice>();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSend(commune);
      }}
    >
      <CommuneField id="commune" label="Commune" value={commune} onChange={setCommune} />
      <button type="submit">Suite</button>
    </form>
  );
}

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Commune' });

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a commune', () => {
  it('is chosen by keyboard alone, and Enter on a line does not send the form', async () => {
    const asked = answer(COMMUNES);
    const onSend = vi.fn();
    renderInPage(<Form onSend={onSend} />);
    await userEvent.type(field(), 'roche');
    await screen.findAllByRole('option');
    expect(asked).toEqual(['roche']);
    expect(field().getAttribute('aria-expanded')).toBe('true');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    const second = screen.getByRole('option', { selected: true });
    expect(second.textContent).toContain('Roche-Saint-Éloi');
    expect(field().getAttribute('aria-activedescendant')).toBe(second.id);
    expect(document.activeElement).toBe(field());
    await userEvent.keyboard('{Enter}');
    expect(field().value).toBe('Roche-Saint-Éloi');
    expect(screen.queryByRole('option')).toBeNull();
    expect(onSend).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    expect(onSend).toHaveBeenCalledWith({ code: '00013', name: 'Roche-Saint-Éloi' });
  });

  it('that is only nearly named so is offered as a question', async () => {
    answer([{ ...COMMUNES[0], approximate: true }]);
    renderInPage(<Form onSend={vi.fn()} />);
    await userEvent.type(field(), 'rochval');
    await screen.findAllByRole('option');
    expect(screen.getByRole('listbox').dataset['note']).toMatch(/Vouliez-vous dire/u);
    expect(screen.getByRole('status').textContent).toMatch(/Vouliez-vous dire/u);
  });

  it('goes round the list, and Escape closes it without losing the text', async () => {
    answer(COMMUNES);
    renderInPage(<Form onSend={vi.fn()} />);
    await userEvent.type(field(), 'roche');
    await screen.findAllByRole('option');
    await userEvent.keyboard('{ArrowUp}');
    expect(screen.getByRole('option', { selected: true }).textContent).toContain('Roche-Saint-Éloi');
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('option', { selected: true }).textContent).toContain('Rocheval');
    await userEvent.keyboard('{Escape}');
    expect(field().getAttribute('aria-expanded')).toBe('false');
    expect(field().value).toBe('roche');
  });

  it('is chosen by its whole name when one goes on, whatever the accents', async () => {
    answer(COMMUNES);
    const onSend = vi.fn();
    renderInPage(<Form onSend={onSend} />);
    await userEvent.type(field(), 'roche saint eloi');
    await screen.findAllByRole('option');
    await userEvent.click(screen.getByRole('button', { name: 'Suite' }));
    expect(onSend).toHaveBeenCalledWith({ code: '00013', name: 'Roche-Saint-Éloi' });
  });

  it('is not one any more once its text is changed', async () => {
    answer(COMMUNES);
    const onSend = vi.fn();
    renderInPage(<Form onSend={onSend} />);
    await userEvent.type(field(), 'roche');
    await userEvent.click((await screen.findAllByRole('option'))[0] ?? document.body);
    expect(field().value).toBe('Rocheval');
    await userEvent.type(field(), '{Backspace}');
    await userEvent.click(screen.getByRole('button', { name: 'Suite' }));
    expect(onSend).toHaveBeenCalledWith(undefined);
    expect(field().value).toBe('Rocheva');
  });

  it('says how many there are, or what to do when there is none', async () => {
    answer([]);
    renderInPage(<Form onSend={vi.fn()} />);
    await userEvent.type(field(), 'xyz');
    expect(await screen.findAllByText(/Aucune commune trouvée/)).toHaveLength(2);
    expect(screen.getByRole('status').textContent).toContain('Aucune commune');
  });

  it('tries again after a refusal', async () => {
    answer({ type: 'https://passerelle.example/problems/too-many-requests' }, 429);
    renderInPage(<Form onSend={vi.fn()} />);
    await userEvent.type(field(), 'roche');
    const retry = await screen.findByRole('button', { name: 'Réessayer' });
    answer(COMMUNES);
    await userEvent.click(retry);
    await waitFor(() => {
      expect(screen.getAllByRole('option')).toHaveLength(2);
    });
  });

  it('is found among those that the page has seen when the network is cut, and says so when it is not', async () => {
    answer(COMMUNES);
    const onSend = vi.fn();
    renderInPage(<Form onSend={onSend} />);
    await userEvent.type(field(), 'roche');
    await screen.findAllByRole('option');
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await userEvent.type(field(), '-saint-el');
    const option = await screen.findByRole('option', { name: /Roche-Saint-Éloi/ });
    await userEvent.click(option);
    await userEvent.click(screen.getByRole('button', { name: 'Suite' }));
    expect(onSend).toHaveBeenCalledWith({ code: '00013', name: 'Roche-Saint-Éloi' });
    await userEvent.clear(field());
    await userEvent.type(field(), 'ailleurs');
    expect((await screen.findAllByText(/^Pas de réseau.: cette commune/)).length).toBeGreaterThan(0);
  });
});
