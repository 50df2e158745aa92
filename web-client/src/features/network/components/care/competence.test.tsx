import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { renderInPage } from '@/testing/render';
import { NEW_CARD } from './card-form';
import type { CardForm } from './card-form';
import { Competence } from './competence';
import type { CardDraft } from './use-card-editor';

afterEach(() => {
  vi.unstubAllGlobals();
});

function Form({ onForm }: { readonly onForm: (form: CardForm) => void }) {
  const [form, setForm] = useState<CardForm>({
    ...NEW_CARD,
    lists: { ...NEW_CARD.lists, competentFor: ['00012', '00013'] },
  });
  const editor = {
    form,
    errors: new Set(),
    repairs: new Map(),
    check: () => undefined,
    change: (next: CardForm) => {
      setForm(next);
      onForm(next);
    },
  } as unknown as CardDraft;
  return <Competence editor={editor} known={[{ code: '00012', name: 'Rocheval' }]} />;
}

it('counts the communes, names them on request, takes one away and adds another once', async () => {
  vi.stubGlobal('fetch', (request: Request) => {
    const { pathname } = new URL(request.url);
    const body = pathname.endsWith('/communes/00013')
      ? { code: '00013', name: 'Aubrelle', postcodes: [] }
      : [{ code: '00020', name: 'Combe-Noire', postcodes: ['00200'], approximate: false }];
    return Promise.resolve(
      new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' } }),
    );
  });
  const onForm = vi.fn<(form: CardForm) => void>();
  renderInPage(<Form onForm={onForm} />);
  await userEvent.click(screen.getByText('2 communes'));
  await screen.findByText(/Rocheval/);
  await screen.findByText(/Aubrelle/);
  await userEvent.click(screen.getByRole('button', { name: 'Retirer Rocheval' }));
  expect(onForm.mock.lastCall?.[0].lists.competentFor).toEqual(['00013']);
  expect(document.activeElement?.textContent).toBe('1 commune');
  const field = screen.getByRole('combobox', { name: 'Ajouter une commune' });
  for (let times = 0; times < 2; times += 1) {
    await userEvent.clear(field);
    await userEvent.type(field, 'combe');
    await userEvent.click((await screen.findAllByRole('option'))[0] ?? document.body);
  }
  expect(onForm.mock.lastCall?.[0].lists.competentFor).toEqual(['00013', '00020']);
  screen.getByRole('button', { name: 'Retirer Combe-Noire' });
});
