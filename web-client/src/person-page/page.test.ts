import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Refused } from './api';
import type { Door } from './api';
import en from './en';
import fr from './fr';
import type { Page } from './model';
import { startPersonPage } from './page';

const CODE = '2736 1840 9924 5513 0764';

const sent: Page = {
  referral: {
    standing: 'SEEN',
    orientationType: 'DO_TOGETHER',
    needs: ['PROCEDURE'],
    sentOn: '2026-11-22',
    expectedBy: '2026-11-24',
    place: {
      name: 'France Services de Rocheval',
      address: '3 place du Marché, 00120 Rocheval',
      phone: '+33536490012',
    },
    referrer: { team: 'MDS de Brunes', organisation: 'Conseil départemental de Vaubrune' },
    passedOn: ['NEEDS', 'COMMUNE', 'CONTACT'],
    placeStillSees: true,
    withdrawable: true,
    looks: [{ on: '2026-11-22', organisation: '<b>France Services</b>', side: 'RECEIVER', acted: false }],
  },
};
const withdrawn: Page = {
  referral: { ...sent.referral, standing: 'WITHDRAWN', placeStillSees: false, withdrawable: false },
};

const helped: Page = { ...sent, feedback: { answer: 'HELPED', givenOn: '2026-11-22', givenBy: 'PERSON' } };

function doors(answers: Partial<Door> = {}): Door {
  return {
    open: vi.fn(() => Promise.resolve(sent)),
    withdraw: vi.fn(() => Promise.resolve(withdrawn)),
    say: vi.fn(() => Promise.resolve(helped)),
    ...answers,
  } satisfies Door;
}

let root: HTMLElement;

function field(): HTMLInputElement {
  const found = root.querySelector('input');
  if (found === null) throw new Error('No field');
  return found;
}

beforeEach(() => {
  window.location.hash = '';
  document.body.innerHTML = '<main id="page"></main>';
  root = document.querySelector('main') ?? document.body;
});

function text(): string {
  return root.textContent.replace(/[\u00a0\u202f]/g, ' ');
}

function press(label: string): void {
  const found = [...root.querySelectorAll('button')].find(
    (one) => one.textContent.replace(/[\u00a0\u202f]/g, ' ') === label,
  );
  if (found === undefined) throw new Error(`No button « ${label} »`);
  found.click();
}

async function enter(code = CODE): Promise<void> {
  field().value = code;
  field().dispatchEvent(new Event('input'));
  root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await settle();
}

const settle = () => new Promise((done) => setTimeout(done));

describe('the way in', () => {
  it('says what to do with an incomplete code and keeps what was typed', async () => {
    const door = doors();
    startPersonPage(root, door);
    await enter('2736 18');
    expect(door.open).not.toHaveBeenCalled();
    expect(text()).toContain(fr.failures.MISTYPED);
    expect(field().value).toBe('2736 18');
    expect(root.querySelector('input')?.getAttribute('aria-describedby')).toContain('failure');
    expect(document.activeElement?.id).toBe('code');
  });

  it.each([
    [422, fr.failures.UNKNOWN],
    [429, fr.failures.TOO_MANY],
    [0, fr.failures.NO_NETWORK],
    [503, fr.failures.OURS],
  ])('says in plain words what a refusal %i means, and keeps the code', async (status, sentence) => {
    startPersonPage(root, doors({ open: () => Promise.reject(new Refused(status)) }));
    await enter();
    expect(text()).toContain(sentence);
    expect(field().value).toBe(CODE);
  });

  it('takes the code of a QR code out of the address before it asks', async () => {
    window.location.hash = '#27361840992455130764';
    const door = doors();
    startPersonPage(root, door);
    expect(window.location.href).not.toContain('2736');
    await settle();
    expect(door.open).toHaveBeenCalledWith(CODE);
    expect(text()).toContain(fr.standings.SEEN);
  });
});

describe('the page', () => {
  it('says where it stands, where to go, what was passed on and who looked', async () => {
    startPersonPage(root, doors());
    await enter();
    expect(document.activeElement?.id).toBe('title');
    expect(root.querySelector('h1')?.textContent).toBe('Votre demande a été lue');
    expect(text()).toContain('France Services de Rocheval répond au plus tard le mardi 24 novembre 2026.');
    expect(root.querySelector('a.call')?.getAttribute('href')).toBe('tel:+33536490012');
    expect(text()).toContain('Appeler le 05 36 49 00 12');
    expect(text()).toContain('comment vous joindre');
    expect(text()).toContain('Le dimanche 22 novembre 2026 : <b>France Services</b> a regardé.');
    expect(root.querySelector('b')).toBeNull();
  });

  it('says when to come, where inside and what to do if that does not suit', async () => {
    const meeting = {
      referral: { ...sent.referral, meetingAt: '2026-11-26T09:30:00Z', meetingSpot: 'Salle 2' },
    };
    startPersonPage(root, doors({ open: () => Promise.resolve(meeting) }));
    await enter();
    expect(text()).toContain('Votre rendez-vous');
    expect(text()).toMatch(/jeudi 26 novembre à 10/);
    expect(text()).toContain('Dans le lieu : Salle 2');
    expect(text()).toContain(fr.cannotCome);
  });

  it('asks once more before it stops, with the safe answer in front', async () => {
    const door = doors();
    startPersonPage(root, door);
    await enter();
    press(fr.withdraw);
    expect(document.activeElement?.textContent).toBe(fr.withdrawNo);
    press(fr.withdrawNo);
    expect(door.withdraw).not.toHaveBeenCalled();
    press(fr.withdraw);
    press(fr.withdrawYes);
    await settle();
    expect(door.withdraw).toHaveBeenCalledWith(CODE);
    expect(root.querySelector('h1')?.textContent.replace(/\u00a0/g, ' ')).toBe(fr.standings.WITHDRAWN);
    expect(text()).not.toContain(fr.mindExplained);
    expect(text()).not.toContain(fr.howItWent);
  });

  it('says that nothing has changed when stopping did not arrive', async () => {
    startPersonPage(root, doors({ withdraw: () => Promise.reject(new Refused(0)) }));
    await enter();
    press(fr.withdraw);
    press(fr.withdrawYes);
    await settle();
    expect(text()).toContain(fr.failedKept);
    expect(text()).toContain(fr.standings.SEEN);
  });

  it('takes the answer in one tap and thanks for it', async () => {
    const door = doors();
    startPersonPage(root, door);
    await enter();
    press(fr.answers.HELPED);
    await settle();
    expect(door.say).toHaveBeenCalledWith(CODE, 'HELPED');
    expect(root.querySelector('[aria-pressed="true"].plain:not(#language)')?.textContent).toContain(
      'Ça m’a aidé',
    );
    expect(text()).toContain(fr.thanks);
  });

  it('forgets everything when it is closed', async () => {
    startPersonPage(root, doors());
    await enter();
    press(fr.close);
    expect(text()).not.toContain('Rocheval');
    expect(field().value).toBe('');
  });

  it('speaks English too, without losing the page', async () => {
    startPersonPage(root, doors());
    await enter();
    press('English');
    expect(document.documentElement.lang).toBe('en');
    expect(text()).toContain(en.standings.SEEN);
    expect(text()).toContain('Tuesday, 24 November 2026');
  });
});

it('no text of the page blames anybody or counts people as files', () => {
  const all = JSON.stringify(fr);
  expect(all).not.toMatch(
    /usager|bénéficiaire|dossier|incapable|exclu|illettr|illectronisme|échec|retard|refus/iu,
  );
});
