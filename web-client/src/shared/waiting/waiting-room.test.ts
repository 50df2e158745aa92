import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseActingTeam } from '@/api/acting-team';
import { connection } from '@/api/connection';
import { Problem, networkProblem } from '@/api/problem';
import { WaitingRoom } from './waiting-room';

const CUT = networkProblem(new TypeError('Failed to fetch'));

let room: WaitingRoom;
const states = () => room.all().map(({ key, state }) => `${key} ${state}`);
const leaves = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

beforeEach(() => {
  vi.useFakeTimers();
  room = new WaitingRoom();
  connection.found();
});
afterEach(() => {
  room.all().forEach(({ key }) => {
    room.remove(key);
  });
  chooseActingTeam(undefined);
  vi.useRealTimers();
});

describe('what was sent without a network', () => {
  it('waits, asks before the page is left, and leaves once when the network is back', async () => {
    const send = vi.fn().mockRejectedValueOnce(CUT).mockResolvedValue('/envoye');
    await room.put('a', '/relire', send);
    expect(states()).toEqual(['a waiting']);
    expect(leaves(), 'leaving is asked about').toBe(false);
    connection.lost();
    connection.found();
    await vi.runOnlyPendingTimersAsync();
    expect(room.all()).toMatchObject([{ state: 'done', href: '/envoye' }]);
    expect(send).toHaveBeenCalledTimes(2);
    expect(leaves(), 'nothing waits any more').toBe(true);
    connection.lost();
    connection.found();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('is tried again from time to time where the browser believes in a network that answers nobody', async () => {
    const send = vi.fn().mockRejectedValueOnce(CUT).mockRejectedValueOnce(CUT).mockResolvedValue('/envoye');
    await room.put('a', '/relire', send);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(states()).toEqual(['a waiting']);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(states()).toEqual(['a done']);
  });

  it('leaves in the order in which it was given', async () => {
    const order: string[] = [];
    const sending = (name: string) =>
      vi
        .fn()
        .mockRejectedValueOnce(CUT)
        .mockImplementation(() => {
          order.push(name);
          return Promise.resolve('/');
        });
    await room.put('a', '/', sending('a'));
    await room.put('b', '/', sending('b'));
    await room.tryAll();
    expect(order).toEqual(['a', 'b']);
  });

  it('is called off as long as it has not left', async () => {
    const send = vi.fn().mockRejectedValue(CUT);
    await room.put('a', '/relire', send);
    room.remove('a');
    expect(states()).toEqual([]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(send).toHaveBeenCalledOnce();
  });

  it('is not called back, nor sent beside itself, while it is on its way', async () => {
    let arrive: (href: string) => void = () => undefined;
    const send = vi.fn(() => new Promise<string>((resolve) => (arrive = resolve)));
    const first = room.put('a', '/relire', send);
    room.remove('a');
    await room.put('a', '/relire', send);
    await room.tryAll();
    expect(states()).toEqual(['a trying']);
    arrive('/envoye');
    await first;
    expect(send).toHaveBeenCalledOnce();
    expect(states()).toEqual(['a done']);
  });

  it('does not wait for a refusal to change its mind', async () => {
    const refusal = new Problem('place-not-connected', 409, '');
    const send = vi.fn().mockRejectedValue(refusal);
    await room.put('a', '/relire', send);
    expect(room.all()).toMatchObject([{ state: 'refused', error: refusal }]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(send).toHaveBeenCalledOnce();
    expect(leaves()).toBe(true);
  });

  it('never leaves under another team', async () => {
    chooseActingTeam('mine');
    const send = vi.fn().mockRejectedValueOnce(CUT).mockResolvedValue('/envoye');
    await room.put('a', '/relire', send);
    chooseActingTeam('another');
    await room.tryAll();
    expect(send).toHaveBeenCalledOnce();
    chooseActingTeam('mine');
    await room.tryAll();
    expect(states()).toEqual(['a done']);
  });

  it('is written into no storage', async () => {
    await room.put('a', '/relire', () => Promise.reject(CUT));
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
  });
});
