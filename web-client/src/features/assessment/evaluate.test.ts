import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluate, isHidden, shownAnswers } from './evaluate';
import type { Answers, Evaluation, Questionnaire } from './evaluate';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(`${import.meta.dirname}/../../../../api/src/${path}`, 'utf8'));

const QUESTIONNAIRE = read('main/resources/assessment/faire-le-point-1.json') as Questionnaire;
const WHOLE_PRODUCT = read('test/resources/assessment/whole-product.json') as {
  combinations: number;
  sha256: string;
};

const codesOf = (question: string) =>
  QUESTIONNAIRE.questions.find(({ code }) => code === question)?.options.map(({ code }) => code) ?? [];

const IN_TURN = ['deadline', 'wish', 'device', 'connection', 'last_time', 'reading'];
const CHOICES = IN_TURN.map((question) => [[], ...codesOf(question).map((code) => [code])]);
const HELPER = [[], ...codesOf('helper').map((code) => [code])];
/** The bits go by the server's enum. */
const NEEDS = ['PROCEDURE', 'EQUIPMENT', 'LEARN', 'PAPERWORK', 'SOMETHING_ELSE'];

const WITHOUT_LAST_PROMPT = WHOLE_PRODUCT.combinations / 2;

/** The same order as the API's test: the last question turns fastest, then all again with « yes » to the last prompt. */
function combination(index: number): Answers {
  const answers: Record<string, readonly string[]> = {};
  let rest = index % WITHOUT_LAST_PROMPT;
  for (let i = IN_TURN.length - 1; i >= 0; i -= 1) {
    const choice = CHOICES[i] ?? [];
    answers[IN_TURN[i] ?? ''] = choice[rest % choice.length] ?? [];
    rest = Math.floor(rest / choice.length);
  }
  answers['needs'] = NEEDS.filter((_need, bit) => (rest & (1 << bit)) !== 0);
  answers['helper'] = HELPER[index % HELPER.length] ?? [];
  answers['anything_else'] = index >= WITHOUT_LAST_PROMPT ? ['YES'] : index % 2 === 0 ? [] : ['NO'];
  return answers;
}

const DIMENSIONS = ['urgency', 'access', 'autonomy', 'paperwork', 'support'];

function writtenOut({ profile, proposals, hints }: Evaluation): string {
  const lines = proposals.map(({ type, rule, because }) =>
    [
      type,
      rule,
      ...because.map((reason) => {
        if (reason.default !== undefined) return `default=${reason.default}`;
        if (reason.note !== undefined) return `note=${reason.note}`;
        return `${reason.question ?? ''}=${reason.answer ?? ''}`;
      }),
    ].join(' '),
  );
  return [DIMENSIONS.map((name) => profile[name]).join(' '), lines.join('; '), hints.join(' ')].join(' | ');
}

describe('« Faire le point »', () => {
  it('comes to what the API comes to, for every combination of answers', () => {
    const digest = createHash('sha256');
    for (let i = 0; i < WHOLE_PRODUCT.combinations; i += 1) {
      digest.update(`${writtenOut(evaluate(QUESTIONNAIRE, combination(i)))}\n`);
    }
    expect(digest.digest('hex')).toBe(WHOLE_PRODUCT.sha256);
  }, 120_000);

  it('goes through the answers in the order that the API goes', () => {
    expect(combination(0)).toEqual({
      needs: [],
      deadline: [],
      wish: [],
      device: [],
      connection: [],
      last_time: [],
      reading: [],
      helper: [],
      anything_else: [],
    });
    expect(combination(WHOLE_PRODUCT.combinations - 1)['needs']).toEqual(NEEDS);
  });

  it('asks nothing about a connection where there is no device', () => {
    expect(isHidden(QUESTIONNAIRE, 'connection', { device: ['NONE'] })).toBe(true);
    expect(isHidden(QUESTIONNAIRE, 'connection', { device: ['SHARED'] })).toBe(false);
  });

  it('asks nothing more of somebody who only wants to talk about something else', () => {
    const only = { needs: ['SOMETHING_ELSE'] };
    expect(QUESTIONNAIRE.questions.filter(({ code }) => !isHidden(QUESTIONNAIRE, code, only))).toHaveLength(
      1,
    );
    expect(isHidden(QUESTIONNAIRE, 'deadline', { needs: ['LEARN', 'SOMETHING_ELSE'] })).toBe(false);
  });

  it('leaves out what was answered to a question that is shown no more', () => {
    expect(shownAnswers(QUESTIONNAIRE, { device: ['NONE'], connection: ['YES'] })).toEqual({
      device: ['NONE'],
    });
  });

  it('has no question that must be answered, and no setting that could make one so', () => {
    const words = JSON.stringify(QUESTIONNAIRE).match(/"(\w+)":/g) ?? [];
    expect(words.filter((word) => /required|mandatory|obligat/i.test(word))).toEqual([]);
  });
});
