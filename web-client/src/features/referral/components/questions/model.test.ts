import { describe, expect, it } from 'vitest';
import { answersTo, needsWords, questionToAnswer, questionsToAsk, softer } from './model';
import type { Question } from './model';

const asked = (part: Partial<Question>): Question => ({
  id: 'q',
  side: 'RECEIVER',
  code: 'STILL_NEEDED',
  askedAt: '2026-11-22T09:00:00Z',
  ...part,
});

describe('what may be asked', () => {
  it('is the own side’s list while the referral is under way', () => {
    expect(questionsToAsk({ sides: ['SENDER'], questions: [], status: 'SENT' })).toEqual([
      'WHEN_POSSIBLE',
      'PERSON_CAME',
      'WHAT_TO_BRING',
      'MORE_TIME_NEEDED',
      'OTHER_TO_PLACE',
    ]);
    expect(questionsToAsk({ sides: ['SENDER'], questions: [], status: 'CLOSED' })).toEqual([]);
    expect(questionsToAsk({ sides: ['SENDER'], questions: [], status: 'DRAFT' })).toEqual([]);
  });

  it('is nothing while the last question waits, and the other side’s question does not stop it', () => {
    const questions = [asked({ side: 'RECEIVER' })];
    expect(questionsToAsk({ sides: ['RECEIVER'], questions, status: 'SENT' })).toEqual([]);
    expect(questionsToAsk({ sides: ['SENDER'], questions, status: 'SENT' })).not.toEqual([]);
    expect(
      questionsToAsk({ sides: ['RECEIVER'], questions: [asked({ answer: 'YES' })], status: 'SENT' }),
    ).not.toEqual([]);
  });

  it('is nothing at a place that has no member: one calls it', () => {
    expect(
      questionsToAsk({
        sides: ['SENDER', 'REPORTED_BY_REFERRER'],
        questions: [],
        status: 'SENT',
        handedOver: { by: 'PHONE', on: '2026-11-22' },
      }),
    ).toEqual([]);
  });
});

describe('what waits for an answer', () => {
  it('is the other side’s open question, until the end', () => {
    const questions = [asked({ id: 'old', answer: 'YES' }), asked({ id: 'open' })];
    expect(questionToAnswer({ sides: ['SENDER'], questions, status: 'SENT' })?.id).toBe('open');
    expect(questionToAnswer({ sides: ['RECEIVER'], questions, status: 'SENT' })).toBeUndefined();
    expect(questionToAnswer({ sides: ['SENDER'], questions, status: 'CLOSED' })).toBeUndefined();
  });

  it('takes answers that fit, and always a way to say it otherwise', () => {
    expect(answersTo('BEST_TIME_TO_CALL')).toContain('MORNING');
    expect(answersTo('STILL_NEEDED')).not.toContain('MORNING');
    expect(needsWords('OTHER_TO_PLACE')).toBe(true);
    expect(needsWords('STILL_NEEDED')).toBe(false);
  });
});

describe('more neutral words', () => {
  it.each([
    ['Elle subit des violences conjugales.', 'violences conjugales', 'VIOLENCE'],
    ['problème d’alcool', 'alcool', 'ADDICTION'],
    ['sort de prison', 'prison', 'JUSTICE'],
    ['Titre de séjour expiré', 'Titre de séjour', 'RESIDENCE'],
    ['suivi en psychiatrie', 'psychiatrie', 'HEALTH'],
  ])('are offered for %s', (text, found, family) => {
    expect(softer(text)).toEqual({ found, family });
  });

  it.each(['Plutôt le matin ?', 'Elle apporte sa carte Vitale.', ''])('are not for %s', (text) => {
    expect(softer(text)).toBeUndefined();
  });
});
