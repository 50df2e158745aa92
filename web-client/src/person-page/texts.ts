import type { Answer, Failure, Referral } from './model';

type Standing = Referral['standing'];

/** Everything the page says, in one language. Short sentences, one idea each; nothing that blames anybody. */
export interface Texts {
  readonly locale: string;
  readonly title: string;
  readonly otherLanguage: string;
  readonly larger: string;
  readonly codeLabel: string;
  readonly codeHint: string;
  readonly open: string;
  readonly opening: string;
  readonly withoutCode: string;
  readonly failures: Record<Failure, string>;
  readonly standings: Record<Standing, string>;
  /** What happens next; {place} and {day} are filled in. */
  readonly next: Record<Standing, string>;
  readonly nextWithoutDay: string;
  readonly chosen: string;
  readonly types: Record<Referral['orientationType'], string>;
  readonly sentOn: string;
  readonly where: string;
  readonly call: string;
  readonly when: string;
  readonly whereInside: string;
  readonly cannotCome: string;
  readonly passedOn: string;
  readonly passedOnTo: string;
  readonly passed: Record<Referral['passedOn'][number], string>;
  readonly stillSees: string;
  readonly noLongerSees: string;
  readonly looks: string;
  readonly nobodyLooked: string;
  readonly looked: string;
  readonly acted: string;
  readonly mind: string;
  readonly mindExplained: string;
  readonly withdraw: string;
  readonly withdrawSure: string;
  readonly withdrawYes: string;
  readonly withdrawNo: string;
  readonly withdrawn: string;
  readonly howItWent: string;
  readonly answers: Record<Answer, string>;
  readonly thanks: string;
  readonly notice: string;
  readonly noticeLines: readonly string[];
  readonly close: string;
  readonly closed: string;
  readonly failedKept: string;
}
