import { describe, expect, it } from 'vitest';
import { causeOf, undeliveredOf } from './dead-letter-model';

describe('what could not leave', () => {
  it.each([
    ['MAIL', 'mail'],
    ['WEBHOOK', 'webhook'],
    ['ANSWER_DUE', 'notices'],
  ])('%s is said as %s', (kind, expected) => {
    expect(undeliveredOf(kind)).toBe(expected);
  });

  it.each([
    ['ConnectException', 'unreachable'],
    ['UnknownHostException', 'unreachable'],
    ['NoStackTraceTimeoutException', 'unreachable'],
    ['SMTPException', 'refused'],
    ['SSLHandshakeException', 'refused'],
    ['IllegalStateException', 'unexpected'],
    ['', 'unexpected'],
  ])('for %s because it is %s', (failure, expected) => {
    expect(causeOf(failure)).toBe(expected);
  });
});
