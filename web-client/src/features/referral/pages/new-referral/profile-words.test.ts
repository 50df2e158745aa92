import { describe, expect, it } from 'vitest';
import { oneOfEach, PROFILE_WORDS, wordsOffered } from './profile-words';

describe('words that help to receive a person', () => {
  it('hold one of each thing, the last that was said', () => {
    expect(oneOfEach(['SUPPORT_NONE', 'ACCESS_NONE', 'ACCESS_LIMITED'])).toEqual([
      'ACCESS_LIMITED',
      'SUPPORT_NONE',
    ]);
  });

  it('are those that were found together, and otherwise all', () => {
    expect(wordsOffered(['NOT_ALONE_YET'])).toEqual(['NOT_ALONE_YET']);
    expect(wordsOffered([])).toEqual(PROFILE_WORDS);
  });

  it('never say what says too much', () => {
    expect(PROFILE_WORDS.join()).not.toMatch(/LANGUAGE|BLOCKED|RELATIVES/);
  });
});
