import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderInPage } from '@/testing/render';
import type { Source } from '../model';
import { ScheduleForm } from './schedule-form';

const SOURCE: Source = {
  key: 'hub-brunes',
  name: 'Hub des Brunes',
  editable: true,
  format: 'HUB_TABLE',
  profile: { fields: { name: { columns: ['Nom'] } } },
  places: 3,
};

function server() {
  const sent: unknown[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    sent.push(await request.clone().json());
    return new Response(JSON.stringify(SOURCE), { headers: { 'Content-Type': 'application/json' } });
  });
  return sent;
}

const write = async (address: string) => {
  await userEvent.click(screen.getByLabelText('Adresse du fichier'));
  await userEvent.paste(address);
};
const save = () => userEvent.click(screen.getByRole('button', { name: 'Enregistrer le rythme' }));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('how often a source is fetched', () => {
  it('is kept with everything else that is known of the source', async () => {
    const sent = server();
    renderInPage(<ScheduleForm source={SOURCE} />);
    await write('https://hub.exemple.invalid/lieux.csv');
    await userEvent.selectOptions(screen.getByLabelText('Rythme'), 'Chaque semaine');
    await save();
    await screen.findByText('C’est enregistré.');
    expect(sent).toEqual([
      {
        name: 'Hub des Brunes',
        format: 'HUB_TABLE',
        profile: SOURCE.profile,
        url: 'https://hub.exemple.invalid/lieux.csv',
        pullEvery: 'WEEK',
      },
    ]);
  }, 20_000);

  it('needs an address that can be fetched, and keeps what was typed', async () => {
    const sent = server();
    renderInPage(<ScheduleForm source={SOURCE} />);
    await write('http://hub.exemple.invalid/lieux.csv');
    await save();
    await screen.findByText('Écrivez une adresse complète, qui commence par https.');
    expect(screen.getByLabelText<HTMLInputElement>('Adresse du fichier').value).toBe(
      'http://hub.exemple.invalid/lieux.csv',
    );
    expect(document.activeElement).toBe(screen.getByLabelText('Adresse du fichier'));
    expect(sent).toEqual([]);
  }, 20_000);
});
