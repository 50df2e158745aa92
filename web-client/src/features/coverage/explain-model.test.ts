import { describe, expect, it } from 'vitest';
import { stepsOf } from './explain-model';
import type { Explained, Near } from './model';

const near = (part: Partial<Near>): Near => ({
  name: 'Mairie',
  own: true,
  minutes: 8,
  weight: 1,
  placesAWeek: 4,
  certainty: 'DECLARED',
  sharedByCommunes: 3,
  placesForHere: 1.5,
  ...part,
});
const explained = (places: Near[]): Explained => ({
  commune: {
    code: '00012',
    name: 'Rocheval',
    population: 2_675,
    fragility: 6.2,
    fragilityEstimated: false,
    peopleInNeed: 412,
    placesWithin20: 1,
  },
  indicators: [],
  meanFragility: 6.2,
  shareInNeed: 0.154,
  targetPer1000: 5,
  places,
});

describe('the steps behind a commune’s figure', () => {
  it('add up what falls here and set it against an equal share', () => {
    const steps = stepsOf(
      explained([near({}), near({ placesAWeek: 2, sharedByCommunes: 6, placesForHere: 0.3, weight: 0.22 })]),
    );
    expect(steps.perWeek).toBe(6);
    expect(steps.otherCommunes).toBe(5);
    expect(steps.forHere).toBeCloseTo(1.8);
    expect(steps.equal).toBeCloseTo(2.06);
  });

  it('leave out a place that is too far with these settings, and still show it', () => {
    const steps = stepsOf(explained([near({ weight: 0, placesAWeek: 9, placesForHere: 0 })]));
    expect(steps.perWeek).toBe(0);
    expect(steps.counting).toEqual([]);
    expect(steps.apart).toHaveLength(1);
  });

  it('hold without any place', () => {
    expect(stepsOf(explained([]))).toMatchObject({ perWeek: 0, otherCommunes: 0, forHere: 0 });
  });
});
