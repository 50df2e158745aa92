import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AnnouncerProvider } from '@/shared/ui/announcer';
import { renderInPage } from '@/testing/render';
import { NoticeBell } from './notice-bell';

let unread: number;
let asked: number;

beforeEach(() => {
  vi.useFakeTimers();
  unread = 0;
  asked = 0;
  vi.stubGlobal('fetch', () => {
    asked += 1;
    return Promise.resolve(
      new Response(JSON.stringify({ items: [], unread }), {
        status: 200,
        headers: { 'Content-Type': 'application/json' },
      }),
    );
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** In small steps: what the page shows changes at the end of each. */
async function minutes(many: number): Promise<void> {
  for (let left = many; left > 0; left -= 0.5) {
    await act(() => vi.advanceTimersByTimeAsync(Math.min(left, 0.5) * 60_000));
  }
}

function show() {
  renderInPage(
    <AnnouncerProvider>
      <NoticeBell />
    </AnnouncerProvider>,
  );
}

const bell = () => screen.getByRole('link').textContent;

describe('the bell', () => {
  it('says no number when there is none, and the number when there is one', async () => {
    show();
    await minutes(0.1);
    expect(bell()).toBe('Avis');
    unread = 2;
    await minutes(2);
    expect(bell()).toBe('Avis, 2 avis non lus2');
    expect(screen.getByRole('status').textContent).toBe('2 avis non lus');
  });

  it('does not say aloud what was there on arriving', async () => {
    unread = 4;
    show();
    await minutes(0.1);
    expect(bell()).toContain('4 avis non lus');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('lets the session end where nobody touches the page, and asks again once somebody does', async () => {
    show();
    await minutes(30);
    expect(asked).toBeLessThanOrEqual(3);
    const before = asked;
    fireEvent.keyDown(window, { key: 'Tab' });
    await minutes(2.1);
    expect(asked).toBe(before + 1);
  });
});
