import type { components } from '@/api/schema';
import { isUnderWay } from '../../model';
import type { Referral } from '../../model';

type Schemas = components['schemas'];
export type Question = Schemas['ReferralQuestion'];
export type QuestionCode = Schemas['QuestionCode'];
export type QuestionAnswer = Schemas['QuestionAnswer'];
type AskingSide = 'SENDER' | 'RECEIVER';

/** Who may ask what, and what may be answered; the server holds the same list and has the last word. */
const CODES: Readonly<
  Record<QuestionCode, { readonly side: AskingSide; readonly answers: readonly QuestionAnswer[] }>
> = {
  WHEN_POSSIBLE: { side: 'SENDER', answers: ['THIS_WEEK', 'LATER', 'NOT_KNOWN', 'IN_WORDS'] },
  PERSON_CAME: { side: 'SENDER', answers: ['YES', 'NO', 'NOT_KNOWN', 'IN_WORDS'] },
  WHAT_TO_BRING: { side: 'SENDER', answers: ['IN_WORDS', 'NOT_KNOWN'] },
  MORE_TIME_NEEDED: { side: 'SENDER', answers: ['YES', 'NO', 'IN_WORDS'] },
  BEST_TIME_TO_CALL: {
    side: 'RECEIVER',
    answers: ['MORNING', 'AFTERNOON', 'ANY_TIME', 'NOT_KNOWN', 'IN_WORDS'],
  },
  STILL_NEEDED: { side: 'RECEIVER', answers: ['YES', 'NO', 'NOT_KNOWN', 'IN_WORDS'] },
  CONTACT_RIGHT: { side: 'RECEIVER', answers: ['YES', 'NO', 'NOT_KNOWN', 'IN_WORDS'] },
  HAS_DOCUMENTS: { side: 'RECEIVER', answers: ['YES', 'PARTLY', 'NO', 'NOT_KNOWN', 'IN_WORDS'] },
  OTHER_TO_PLACE: { side: 'SENDER', answers: ['YES', 'NO', 'LATER', 'NOT_KNOWN', 'IN_WORDS'] },
  OTHER_TO_SENDER: { side: 'RECEIVER', answers: ['YES', 'NO', 'LATER', 'NOT_KNOWN', 'IN_WORDS'] },
};

export const LONGEST_WORDS = 140;

export function answersTo(code: QuestionCode): readonly QuestionAnswer[] {
  return CODES[code].answers;
}

export function needsWords(code: QuestionCode | undefined): boolean {
  return code === 'OTHER_TO_PLACE' || code === 'OTHER_TO_SENDER';
}

type Asking = Pick<Referral, 'sides' | 'questions' | 'status' | 'handedOver'>;

/** What this team may ask now: of each of its sides, nothing while its last question waits. */
export function questionsToAsk({ sides, questions, status, handedOver }: Asking): QuestionCode[] {
  if (handedOver !== undefined || !isUnderWay({ status })) return [];
  return (Object.keys(CODES) as QuestionCode[]).filter((code) => {
    const { side } = CODES[code];
    return (
      sides.includes(side) && !questions.some((asked) => asked.side === side && asked.answer === undefined)
    );
  });
}

/** The other side's question that waits for this team, if it is still of use. */
export function questionToAnswer({ sides, questions, status }: Asking): Question | undefined {
  if (!isUnderWay({ status })) return undefined;
  return questions.find(
    ({ side, answer }) => answer === undefined && sides.includes(side === 'SENDER' ? 'RECEIVER' : 'SENDER'),
  );
}

export type Softer = 'VIOLENCE' | 'HEALTH' | 'ADDICTION' | 'JUSTICE' | 'RESIDENCE';

/** Five families of words that say more than a stranger to the situation needs; a neutral one is offered, no more. */
const FAMILIES: readonly (readonly [RegExp, Softer])[] = [
  [/\b(violences?( (conjugales?|familiales?))?|battue?s?|coups)\b/iu, 'VIOLENCE'],
  [/\b(alcool(isme|ique)?|drogues?|toxicoman(e|ie)|addictions?)(?!\p{L})/iu, 'ADDICTION'],
  [/\b(prison|d[ée]tention|d[ée]tenue?|incarc[ée]r[ée]e?|bracelet [ée]lectronique)(?!\p{L})/iu, 'JUSTICE'],
  [
    /\b(sans[- ]papiers?|oqtf|clandestine?|titre de s[ée]jour|demandeu(r|se) d.asile)(?!\p{L})/iu,
    'RESIDENCE',
  ],
  [
    /\b(cancer|d[ée]pressi(on|f|ve)|psychiatri(e|que)|schizophr[èe]n(e|ie)|s[ée]ropositi(f|ve))(?!\p{L})/iu,
    'HEALTH',
  ],
];

export function softer(text: string): { readonly found: string; readonly family: Softer } | undefined {
  for (const [words, family] of FAMILIES) {
    const found = words.exec(text)?.[0];
    if (found !== undefined) return { found, family };
  }
  return undefined;
}
