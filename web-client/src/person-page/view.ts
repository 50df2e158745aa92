import { frenchSpacing } from '../shared/i18n/spacing';
import { button, element, replaceAll } from './dom';
import type { Answer, Page, Referral } from './model';
import { asksHowItWent, inFull, momentInFull, spokenPhone } from './model';
import type { Texts } from './texts';

export interface Deeds {
  readonly withdraw: () => void;
  readonly say: (answer: Answer) => void;
  readonly close: () => void;
}

export function filled(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** French spaces that never break at a line's end; other languages are left as they are. */
export function spoken(texts: Texts, text: string): string {
  return texts.locale === 'fr-FR' ? frenchSpacing(text) : text;
}

/** The page that a code opens, from top to bottom: where it stands first, the small print last. */
export function requestView(texts: Texts, page: Page, deeds: Deeds): HTMLElement[] {
  const { referral } = page;
  const say = (text: string, values: Record<string, string> = {}) => spoken(texts, filled(text, values));
  return [
    element('h1', { id: 'title', tabindex: '-1' }, say(texts.standings[referral.standing])),
    element('p', { class: 'next' }, nextSentence(texts, referral)),
    section(
      say(texts.chosen),
      element('p', {}, say(texts.types[referral.orientationType])),
      element(
        'p',
        { class: 'quiet' },
        say(texts.sentOn, { day: inFull(referral.sentOn, texts.locale), team: referral.referrer.team }),
      ),
    ),
    place(texts, referral),
    ...(referral.meetingAt === undefined
      ? []
      : [
          section(
            say(texts.when),
            element('p', { class: 'strong' }, momentInFull(referral.meetingAt, texts.locale)),
            referral.meetingSpot === undefined
              ? undefined
              : element('p', {}, say(texts.whereInside, { spot: referral.meetingSpot })),
            element('p', {}, say(texts.cannotCome)),
          ),
        ]),
    passedOn(texts, referral),
    looks(texts, referral),
    ...(asksHowItWent(referral.standing) ? [howItWent(texts, page, deeds)] : []),
    ...(referral.withdrawable ? [changeOfMind(texts, deeds)] : []),
    notice(texts, referral),
    element('p', {}, button(say(texts.close), 'plain', deeds.close)),
  ];
}

function nextSentence(texts: Texts, referral: Referral): string {
  const text = texts.next[referral.standing];
  const needsDay = text.includes('{day}');
  const sentence = needsDay && referral.expectedBy === undefined ? texts.nextWithoutDay : text;
  const day = referral.expectedBy === undefined ? '' : inFull(referral.expectedBy, texts.locale);
  return spoken(texts, filled(sentence, { place: referral.place.name, day }));
}

function section(title: string, ...content: (Node | string | undefined)[]): HTMLElement {
  return element('section', {}, element('h2', {}, title), ...content);
}

function place(texts: Texts, referral: Referral): HTMLElement {
  const { name, address, phone } = referral.place;
  return section(
    spoken(texts, texts.where),
    element('p', { class: 'strong' }, name),
    element('p', {}, address),
    phone === undefined
      ? undefined
      : element(
          'a',
          { class: 'call', href: `tel:${phone}` },
          filled(texts.call, { phone: spokenPhone(phone).replace(/ /g, '\u00a0') }),
        ),
  );
}

function passedOn(texts: Texts, referral: Referral): HTMLElement {
  const toldWho = (['CALL_NAME', 'CONTACT', 'PROFILE_WORDS', 'NOTE'] as const).some((one) =>
    referral.passedOn.includes(one),
  );
  return section(
    spoken(texts, texts.passedOn),
    element('p', {}, spoken(texts, filled(texts.passedOnTo, { place: referral.place.name }))),
    element('ul', {}, ...referral.passedOn.map((one) => element('li', {}, spoken(texts, texts.passed[one])))),
    toldWho || !referral.withdrawable
      ? element(
          'p',
          { class: 'quiet' },
          spoken(texts, referral.placeStillSees ? texts.stillSees : texts.noLongerSees),
        )
      : undefined,
  );
}

function looks(texts: Texts, referral: Referral): HTMLElement {
  if (referral.looks.length === 0) {
    return section(spoken(texts, texts.looks), element('p', {}, spoken(texts, texts.nobodyLooked)));
  }
  const lines = referral.looks.map((look) =>
    element(
      'li',
      {},
      spoken(
        texts,
        filled(look.acted ? texts.acted : texts.looked, {
          day: inFull(look.on, texts.locale),
          who: look.organisation ?? referral.place.name,
        }),
      ),
    ),
  );
  return section(spoken(texts, texts.looks), element('ul', {}, ...lines));
}

function howItWent(texts: Texts, page: Page, deeds: Deeds): HTMLElement {
  const given = page.feedback?.answer;
  const choices = (Object.keys(texts.answers) as Answer[]).map((answer) => {
    const choice = button(spoken(texts, texts.answers[answer]), 'plain', () => {
      deeds.say(answer);
    });
    choice.setAttribute('aria-pressed', String(answer === given));
    return element('li', {}, choice);
  });
  return section(
    spoken(texts, texts.howItWent),
    element('ul', { class: 'choices' }, ...choices),
    given === undefined ? undefined : element('p', { class: 'done' }, spoken(texts, texts.thanks)),
  );
}

function changeOfMind(texts: Texts, deeds: Deeds): HTMLElement {
  const ask = element('div', { id: 'withdraw' });
  const offer = () => {
    replaceAll(ask, [button(spoken(texts, texts.withdraw), 'plain', sure)]);
  };
  const sure = () => {
    const no = button(spoken(texts, texts.withdrawNo), 'main', () => {
      offer();
      ask.querySelector('button')?.focus();
    });
    replaceAll(ask, [
      element('p', { class: 'strong', role: 'alert' }, spoken(texts, texts.withdrawSure)),
      no,
      button(spoken(texts, texts.withdrawYes), 'warning', deeds.withdraw),
    ]);
    no.focus();
  };
  offer();
  return section(spoken(texts, texts.mind), element('p', {}, spoken(texts, texts.mindExplained)), ask);
}

function notice(texts: Texts, referral: Referral): HTMLElement {
  return element(
    'details',
    {},
    element('summary', {}, spoken(texts, texts.notice)),
    ...texts.noticeLines.map((line) =>
      element('p', {}, spoken(texts, filled(line, { organisation: referral.referrer.organisation }))),
    ),
  );
}
