import { NO_PROCEDURE } from '@/shared/assessment/procedure';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate';
import type { Questionnaire } from './evaluate';
import { fromLetters } from './letters';
import {
  LAST,
  adviceOf,
  adviceOnPaper,
  choose,
  chooseLast,
  chosenOf,
  differs,
  goOn,
  mayStopHere,
  move,
  nothingSaid,
  pass,
  profileWordsOf,
  proposalsOf,
  questionAt,
  shownQuestions,
} from './model';
import type { Point } from './model';

const Q = JSON.parse(
  readFileSync(
    `${import.meta.dirname}/../../../../api/src/main/resources/assessment/faire-le-point-1.json`,
    'utf8',
  ),
) as Questionnaire;

const point = (part: Partial<Point> = {}): Point => ({ ...nothingSaid, ...part });
const types = (at: Point) => proposalsOf(Q, at).map(({ type }) => type);
const question = (code: string) => {
  const found = questionAt(Q, code);
  if (found === undefined) throw new Error(code);
  return found;
};

describe('words for the place', () => {
  it('are what helps to receive, and never what says too much', () => {
    expect(
      profileWordsOf({
        urgency: 'AT_RISK',
        access: 'LIMITED',
        autonomy: 'NOT_ALONE_YET',
        paperwork: 'HELP_NEEDED',
        support: 'AVAILABLE',
      }),
    ).toEqual(['ACCESS_LIMITED', 'NOT_ALONE_YET', 'PAPERWORK_HELP_NEEDED', 'SUPPORT_AVAILABLE']);
    expect(
      profileWordsOf({
        access: 'BLOCKED_BY_PLACE',
        autonomy: 'ALONE',
        paperwork: 'OTHER_LANGUAGE',
        support: 'NOT_RELATIVES',
      }),
    ).toEqual([]);
  });
});

describe('going through the questions', () => {
  it('leads on at once after one answer, and waits where several may be given', () => {
    expect(choose(Q, point({ at: 'deadline' }), 'NONE').at).toBe('wish');
    const two = choose(Q, choose(Q, point(), 'LEARN'), 'PROCEDURE');
    expect(two.at).toBe('needs');
    expect(two.answers['needs']).toEqual(['LEARN', 'PROCEDURE']);
    expect(choose(Q, two, 'LEARN').answers['needs']).toEqual(['PROCEDURE']);
    expect(goOn(Q, two).at).toBe('deadline');
  });

  it('can all be passed, and comes to the choice', () => {
    let at = point();
    for (let i = 0; i < 9; i += 1) at = pass(Q, at);
    expect(at.stage).toBe('choosing');
    expect(types(at)).toEqual(['NOT_ENOUGH_INFORMATION']);
  });

  it('takes any order: what was left behind comes at the end, what was passed does not come back', () => {
    const late = choose(Q, point({ at: 'helper', done: ['needs'] }), 'NOBODY');
    expect(late.at).toBe('deadline');
    expect(pass(Q, late).at).toBe('wish');
    expect(move(Q, point({ at: 'wish' }), -1).at).toBe('deadline');
    expect(move(Q, point(), -1).at).toBe('needs');
    expect(move(Q, point({ at: 'helper' }), 1).at).toBe(LAST);
  });

  it('forgets an answer that is passed afterwards', () => {
    expect(pass(Q, point({ at: 'wish', answers: { wish: ['LEARN'] } })).answers['wish']).toEqual([]);
  });

  it('asks nothing about a connection without a device, and keeps what was said before', () => {
    const without = choose(Q, point({ at: 'device', answers: { connection: ['YES'] } }), 'NONE');
    expect(without.at).toBe('last_time');
    expect(shownQuestions(Q, without).map(({ code }) => code)).not.toContain('connection');
  });

  it('asks nothing more of somebody who only wants to talk about something else', () => {
    const only = goOn(Q, choose(Q, point(), 'SOMETHING_ELSE'));
    expect(only.stage).toBe('choosing');
    expect(types(only)).toEqual(['SOCIAL_FOLLOW_UP']);
  });

  it('may stop once something is blocked', () => {
    const blocked = choose(Q, point({ at: 'deadline' }), 'BLOCKED');
    expect(mayStopHere(blocked)).toBe(true);
    expect(mayStopHere(choose(Q, point({ at: 'deadline' }), 'NONE'))).toBe(false);
  });
});

describe('something else to talk about, said at the end', () => {
  it('adds a social follow-up to what the needs came to', () => {
    const said = chooseLast(point({ answers: { needs: ['LEARN'] } }), true);
    expect(said.stage).toBe('choosing');
    expect(types(said)).toEqual(['LEARNING_PATH', 'SOCIAL_FOLLOW_UP']);
  });

  it('never takes away a right at risk, though the first question was passed', () => {
    const answers = { deadline: ['BLOCKED'], wish: ['WITH_SOMEONE'] };
    const before = evaluate(Q, answers).proposals.map(({ type }) => type);
    const after = types(point({ answers, somethingElse: true }));
    expect(after[0]).toBe(before[0]);
    expect([...after].sort()).toEqual([...before, 'SOCIAL_FOLLOW_UP'].sort());
  });

  it('stands alone when nothing else was said', () => {
    expect(types(point({ somethingElse: true }))).toEqual(['SOCIAL_FOLLOW_UP']);
  });
});

describe('what was chosen', () => {
  const blocked = { needs: ['PROCEDURE'], deadline: ['BLOCKED'] };

  it('hands over the help, the needs and the urgency, and no answer', () => {
    expect(
      chosenOf(Q, point({ answers: { ...blocked, reading: ['EASY'] }, chosen: 'ACT_ON_BEHALF' })),
    ).toEqual({
      kindOfHelp: 'ACT_ON_BEHALF',
      needs: ['PROCEDURE'],
      urgent: true,
      procedure: NO_PROCEDURE,
      overrideReason: undefined,
      profileWords: [],
    });
    expect(chosenOf(Q, point({ answers: blocked }))).toBeUndefined();
  });

  it('carries three needs at most, and always the one to talk about', () => {
    const all = ['SOMETHING_ELSE', 'LEARN', 'PAPERWORK', 'EQUIPMENT', 'PROCEDURE'];
    const four = all.slice(1);
    expect(chosenOf(Q, point({ answers: { needs: all }, chosen: 'DO_TOGETHER' }))?.needs).toEqual([
      'PROCEDURE',
      'EQUIPMENT',
      'SOMETHING_ELSE',
    ]);
    expect(chosenOf(Q, point({ answers: { needs: four }, chosen: 'DO_TOGETHER' }))?.needs).toHaveLength(3);
    expect(
      chosenOf(Q, point({ answers: {}, somethingElse: true, chosen: 'SOCIAL_FOLLOW_UP' }))?.needs,
    ).toEqual(['SOMETHING_ELSE']);
  });

  it('gives a reason only for another help than those proposed', () => {
    const other = point({ answers: blocked, chosen: 'LEARNING_PATH', overrideReason: 'PERSON_PREFERS' });
    expect(chosenOf(Q, other)?.overrideReason).toBe('PERSON_PREFERS');
    expect(chosenOf(Q, { ...other, chosen: 'ACT_ON_BEHALF' })?.overrideReason).toBeUndefined();
    expect(differs(proposalsOf(Q, point()), 'DO_TOGETHER')).toBe(false);
  });
});

describe('advice', () => {
  const at = point({
    answers: { wish: ['DONE_FOR_ME'], reading: ['OTHER_LANGUAGE'], helper: ['KEEP_PRIVATE'] },
  });

  it('stands beside the help it belongs to, or holds whatever is chosen', () => {
    expect(adviceOf(Q, at, 'ACT_ON_BEHALF')).toEqual(['MANDATE']);
    expect(adviceOf(Q, at, 'LEARNING_PATH')).toEqual([]);
    expect(adviceOf(Q, at)).toEqual(['NOT_THE_FAMILY', 'SAY_IT_ALOUD', 'THEIR_LANGUAGE']);
  });

  it('keeps reading, language and family off the paper', () => {
    expect(adviceOnPaper(Q, at, 'ACT_ON_BEHALF')).toEqual(['MANDATE']);
  });
});

describe('letters from a paper form', () => {
  it('are several for the needs and one elsewhere, in either case', () => {
    expect(fromLetters(question('needs'), 'ec a')).toEqual({
      codes: ['PROCEDURE', 'LEARN', 'SOMETHING_ELSE'],
      unknown: [],
    });
    expect(fromLetters(question('wish'), 'd').codes).toEqual(['PAPER_OR_PHONE']);
  });

  it('pass a question with a dash, and say which letter is not an answer', () => {
    expect(fromLetters(question('deadline'), '-')).toEqual({ codes: [], unknown: [] });
    expect(fromLetters(question('connection'), 'E')).toEqual({ codes: [], unknown: ['E'] });
  });
});
