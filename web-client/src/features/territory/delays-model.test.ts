import { describe, expect, it } from 'vitest';
import { DELAYS, STAGES, USUAL, faultsOf, requestOf, typedOf } from './delays-model';

describe('the delays of a territory', () => {
  it('are possible as the network proposes them', () => {
    expect(faultsOf(USUAL).size).toBe(0);
    expect(requestOf(USUAL)).toMatchObject({
      answerDays: 2,
      silentDays: 4,
      coordinatorDays: 10,
      expireDays: 30,
    });
    expect(typedOf({ ...requestOf(USUAL) })).toEqual(USUAL);
  });

  it.each(STAGES.flatMap((stage) => DELAYS[stage].map((delay) => [delay.field, delay] as const)))(
    'hold %s within its bounds',
    (field, { least, most }) => {
      for (const typed of [String(least - 1), String(most + 1), '', '2,5', 'deux']) {
        expect(faultsOf({ ...USUAL, [field]: typed }).get(field)).toEqual({ kind: 'bounds', least, most });
      }
    },
  );

  it('come one after the other', () => {
    expect(faultsOf({ ...USUAL, answerDays: '4' }).get('silentDays')).toEqual({ kind: 'after', earlier: 4 });
    expect(faultsOf({ ...USUAL, silentDaysUrgent: '4', coordinatorDaysUrgent: '4' })).toEqual(
      new Map([['coordinatorDaysUrgent', { kind: 'after', earlier: 4 }]]),
    );
  });

  it('leave the coordination time to call before the end', () => {
    const late = { ...USUAL, coordinatorDays: '15', expireDays: '21' };
    expect(faultsOf(late).get('expireDays')).toEqual({ kind: 'tooEarly', earlier: 21 });
    expect(faultsOf({ ...late, expireDays: '22' }).size).toBe(0);
  });

  it('say first what is impossible by itself', () => {
    expect([...faultsOf({ ...USUAL, answerDays: '9', silentDays: '2' }).keys()]).toEqual(['answerDays']);
  });
});
