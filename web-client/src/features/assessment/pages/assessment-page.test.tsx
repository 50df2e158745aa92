import { NO_PROCEDURE } from '@/shared/assessment/procedure';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeOver } from '@/shared/assessment/chosen';
import { SessionContext } from '@/shared/session/session';
import type { Session } from '@/shared/session/session';
import { renderRoutes } from '@/testing/render';
import { AssessmentFrame } from './assessment-frame';
import { AssessmentPage } from './assessment-page';
import { WhyPage } from './why-page';

const QUESTIONNAIRE = readFileSync(
  `${import.meta.dirname}/../../../../../api/src/main/resources/assessment/faire-le-point-1.json`,
  'utf8',
);

const session: Session = {
  displayName: 'Claire Fontaine',
  memberships: [],
  offices: [],
  acting: {
    teamId: 'a',
    teamName: 'MDS',
    organisationName: 'Département',
    territoryCode: '00',
    roles: ['REFERRER'],
    receives: false,
  },
  permissions: new Set(['handle-referrals']),
  territoryCode: '00',
  expiresAt: undefined,
};

let asked: string[] = [];
let cut = false;

function open(who: Session | undefined = session, path = '/faire-le-point') {
  return renderRoutes(
    [
      {
        path: '/faire-le-point',
        element: (
          <SessionContext value={who}>
            <AssessmentFrame />
          </SessionContext>
        ),
        children: [
          { path: '', element: <AssessmentPage /> },
          { path: 'pourquoi', element: <WhyPage /> },
        ],
      },
      { path: '*', element: <p>Ailleurs</p> },
    ],
    path,
  );
}

const question = (name: RegExp) => screen.findByRole('heading', { level: 2, name });
const press = async (name: string | RegExp) => {
  await userEvent.click(await screen.findByRole('button', { name }));
};
const proposals = () => within(screen.getByRole('region', { name: 'Ce qu’on peut proposer' }));
const titles = () =>
  proposals()
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent)
    .filter((text) => text !== 'Bon à savoir');

beforeEach(() => {
  asked = [];
  cut = false;
  vi.stubGlobal('fetch', (request: Request) => {
    asked.push(new URL(request.url).pathname);
    if (cut) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(new Response(QUESTIONNAIRE, { headers: { 'Content-Type': 'application/json' } }));
  });
});
afterEach(() => {
  takeOver('a');
  vi.unstubAllGlobals();
});

describe('« Faire le point »', () => {
  it('is gone through with the letters alone, and keeps nothing outside the page', async () => {
    const router = open();
    await question(/De quoi avez-vous besoin/);
    await userEvent.keyboard('a');
    await userEvent.keyboard('{Enter}');
    await question(/une date à respecter/);
    await userEvent.keyboard('bacbdc');
    await question(/Quelqu’un peut-il vous aider/);
    await userEvent.keyboard('c');
    await question(/autre chose dont vous voulez parler/);
    await userEvent.keyboard('b');
    await screen.findByRole('button', { name: /Choisir\s: Faire la démarche avec quelqu’un à côté/ });
    expect(titles()[0]).toBe('Faire la démarche avec quelqu’un à côté');
    expect(proposals().getByText(/« Dans les 7 jours », « Faire avec quelqu’un à côté »/)).toBeTruthy();
    expect(localStorage).toHaveLength(0);
    expect(sessionStorage).toHaveLength(0);
    expect(router.state.location).toMatchObject({
      pathname: '/faire-le-point',
      search: '',
      hash: '',
      state: null,
    });
    expect(asked).toEqual(['/api/v1/assessment/questionnaire']);
  });

  it('moves the focus to the next question, and back with the arrows', async () => {
    open();
    await question(/De quoi avez-vous besoin/);
    await userEvent.keyboard('{ArrowRight}a');
    await waitFor(async () => {
      expect(document.activeElement).toBe(await question(/Qu’est-ce qui vous irait/));
    });
    await userEvent.keyboard('{ArrowLeft}');
    await question(/une date à respecter/);
    expect(screen.getByRole('button', { name: /déjà coupé ou bloqué/, pressed: true })).toBeTruthy();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toContain('C’est déjà coupé');
  });

  it('lets every question be passed, and says what to do then', async () => {
    open();
    await question(/De quoi avez-vous besoin/);
    for (let i = 0; i < 8; i += 1) await press('Passer cette question');
    await userEvent.keyboard('{Backspace}');
    expect(await screen.findByText(/Une réponse de plus peut suffire/)).toBeTruthy();
    expect(proposals().getByRole('link', { name: 'Chercher un lieu' }).getAttribute('href')).toBe('/lieux');
  });

  it('opens the directory in one tap for somebody who prefers not to answer', async () => {
    open();
    const leave = await screen.findByRole('link', { name: 'La personne préfère ne pas répondre' });
    expect(leave.getAttribute('href')).toBe('/lieux');
  });

  it('proposes from the first answer, and may stop once something is blocked', async () => {
    open();
    await question(/De quoi avez-vous besoin/);
    expect(screen.queryByRole('button', { name: 'On s’arrête là' })).toBeNull();
    await userEvent.keyboard('{ArrowRight}a');
    await question(/Qu’est-ce qui vous irait/);
    expect(titles()).toEqual(['Quelqu’un fait la démarche pour la personne']);
    await press('On s’arrête là');
    await press(/Choisir\s: Quelqu’un fait la démarche pour la personne/);
    await press('Je le fais ici, maintenant');
    expect(await screen.findByText(/rien n’a été gardé/)).toBeTruthy();
    await press(/quelqu’un d’autre/);
    await question(/De quoi avez-vous besoin/);
    expect(screen.queryByText('C’est déjà coupé ou bloqué')).toBeNull();
  });

  it('takes another help in one tap, with or without a reason, on to « Mettre en relation »', async () => {
    open();
    await question(/De quoi avez-vous besoin/);
    await userEvent.keyboard('a{ArrowRight}a');
    await press('Choisir autre chose');
    await press('Apprendre à se servir d’internet');
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: /Pourquoi ce choix/ }),
      'La personne préfère',
    );
    await press('Mettre en relation');
    await screen.findByText('Ailleurs');
    expect(takeOver('a')).toEqual({
      kindOfHelp: 'LEARNING_PATH',
      needs: ['PROCEDURE'],
      urgent: true,
      procedure: NO_PROCEDURE,
      overrideReason: 'PERSON_PREFERS',
      profileWords: [],
    });
  });

  it('asks for the administration in a closed line, only where a procedure is at stake, and hands it over', async () => {
    open();
    await question(/De quoi avez-vous besoin/);
    await userEvent.keyboard('a{ArrowRight}{ArrowRight}a');
    await press('Voir les propositions');
    const line = await screen.findByText('C’est pour quelle démarche ?');
    expect(line.closest('details')?.open).toBe(false);
    await userEvent.click(line);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /C’est à quel sujet/ }), 'Retraite');
    screen.getByText(/Chômage et retraite.: l’organisme d’abord/);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /Pour quel organisme/ }), 'Impôts');
    expect(screen.queryByText(/l’organisme d’abord/), 'whoever knows the body says it').toBeNull();
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: /Pour quel organisme/ }),
      'France Travail',
    );
    screen.getByText(/Chômage et retraite.: l’organisme d’abord/);
    await userEvent.click(screen.getByRole('checkbox', { name: /revient chaque mois/ }));
    screen.getByText(/demander un créneau régulier/);
    await press(/Choisir\s: Faire la démarche avec quelqu’un à côté/);
    await press('Mettre en relation');
    await screen.findByText('Ailleurs');
    expect(takeOver('a')).toMatchObject({
      kindOfHelp: 'DO_TOGETHER',
      procedure: { body: 'FRANCE_TRAVAIL', topic: 'RETIREMENT' },
    });
    expect(asked, 'nothing of it is sent').toEqual(['/api/v1/assessment/questionnaire']);
  });

  it('asks for no administration where nothing is to be done with one', async () => {
    open();
    await question(/De quoi avez-vous besoin/);
    await userEvent.keyboard('c');
    await press('Voir les propositions');
    await screen.findByRole('button', { name: /Choisir\s: Apprendre/ });
    expect(screen.queryByText('C’est pour quelle démarche ?')).toBeNull();
  });

  it('shows the mandate checklist before anything is done on somebody’s behalf', async () => {
    open();
    await question(/De quoi avez-vous besoin/);
    await userEvent.keyboard('{ArrowRight}a');
    await press('On s’arrête là');
    const list = () => screen.getByText(/la liste à vérifier$/).closest('details');
    expect(list()?.open).toBe(false);
    await press(/Choisir\s: Quelqu’un fait la démarche pour la personne/);
    await question(/On choisit/);
    expect(list()?.open).toBe(true);
    for (const words of [/précisément/, /date de fin/, /signé/, /[Mm]ot de passe/])
      screen.getByRole('checkbox', { name: words });
  });

  it('is the first of four steps when one comes from « Mettre en relation », and stands alone otherwise', async () => {
    const router = open();
    await question(/De quoi avez-vous besoin/);
    expect(screen.queryByRole('navigation', { name: 'Étapes' })).toBeNull();
    await router.navigate('/ailleurs');
    await router.navigate('/faire-le-point', { state: { step: 1 } });
    const steps = within(await screen.findByRole('navigation', { name: 'Étapes' }));
    expect(steps.getAllByRole('listitem')[0]?.getAttribute('aria-current')).toBe('step');
    expect(steps.getAllByRole('listitem')[0]?.textContent).toContain('Faire le point');
  });

  it('lets one choose before any answer, and asks no reason then', async () => {
    open();
    await press('Choisir autre chose');
    await press('Apprendre à se servir d’internet');
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('sends nobody to « Mettre en relation » who may not refer', async () => {
    open({ ...session, permissions: new Set() });
    await press('Choisir autre chose');
    await press('Apprendre à se servir d’internet');
    expect(screen.queryByRole('button', { name: 'Mettre en relation' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Chercher un lieu' })).toBeTruthy();
  });

  it('takes the letters of a paper form, one box after the other', async () => {
    open();
    await press('Saisir une fiche papier');
    await userEvent.click(await screen.findByRole('textbox', { name: /De quoi avez-vous besoin/ }));
    await userEvent.keyboard('ac{Enter}ba-f');
    expect(screen.getByText('Pas de réponse F ici.')).toBeTruthy();
    await userEvent.keyboard('bdcb');
    await press('Voir les propositions');
    await screen.findByRole('button', { name: /Choisir\s: Apprendre à se servir d’internet/ });
    const said = within(screen.getByRole('region', { name: 'Les questions' }));
    expect(said.getByText('Faire une démarche, Apprendre')).toBeTruthy();
    expect(said.getByText('Question passée')).toBeTruthy();
  });

  it('goes on with the network cut after the first answer, down to the printed sheet', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    open();
    await question(/De quoi avez-vous besoin/);
    await userEvent.keyboard('a');
    cut = true;
    await userEvent.keyboard('{Enter}aabb');
    expect(titles()[0]).toBe('Faire la démarche avec quelqu’un à côté');
    await press('On s’arrête là');
    await press(/Choisir\s: Faire la démarche avec quelqu’un à côté/);
    await press('Imprimer la fiche');
    expect(print).toHaveBeenCalledOnce();
    const sheet = document.querySelector('[data-print="only"]');
    expect(sheet?.textContent).toMatch(/Ce que nous avons choisi ensemble.* 20\d\d/);
    expect(sheet?.textContent).toContain('C’est déjà coupé ou bloqué');
    expect(sheet?.textContent).not.toContain('Claire');
    expect(asked).toHaveLength(1);
  });

  it('keeps the answers while one reads why, and forgets them on leaving', async () => {
    const router = open();
    await question(/De quoi avez-vous besoin/);
    await userEvent.keyboard('c');
    await userEvent.click(screen.getByRole('link', { name: /Pourquoi ces propositions/ }));
    await userEvent.click(await screen.findByRole('link', { name: /Revenir à/ }));
    await screen.findByRole('button', { name: /Apprendre/, pressed: true });
    await router.navigate('/ailleurs');
    await screen.findByText('Ailleurs');
    await router.navigate('/faire-le-point');
    await question(/De quoi avez-vous besoin/);
    expect(screen.queryByRole('button', { pressed: true })).toBeNull();
  });

  it('says what to do when the questions could not be fetched', async () => {
    vi.stubGlobal('fetch', () =>
      Promise.resolve(
        new Response('{"type":"about:blank","title":"x","status":500}', {
          status: 500,
          headers: { 'Content-Type': 'application/problem+json' },
        }),
      ),
    );
    open();
    expect(await screen.findByRole('button', { name: 'Réessayer' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Chercher un lieu' })).toBeTruthy();
  });
});

describe('« Pourquoi ces propositions ? »', () => {
  it('says every rule in words, to somebody without an account', async () => {
    open(undefined, '/faire-le-point/pourquoi');
    await screen.findAllByRole('heading', { level: 3, name: 'Règle M0' });
    const { main, asked: then, whileFewer } = JSON.parse(QUESTIONNAIRE) as Record<string, { rule: string }[]>;
    const rules = [...(main ?? []), ...(then ?? []), ...(whileFewer ?? [])].map(
      ({ rule }) => `Règle ${rule}`,
    );
    expect(
      screen.getAllByRole('heading', { level: 3, name: /^Règle/ }).map(({ textContent }) => textContent),
    ).toEqual(rules);
    // A code of the data in the text would be a word that nobody wrote.
    expect(document.body.textContent).not.toMatch(/[A-Z]{3,}_[A-Z]+|undefined|\bwhy\./);
  });
});
