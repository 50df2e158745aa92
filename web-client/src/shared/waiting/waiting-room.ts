import { actingTeam } from '@/api/acting-team';
import { connection } from '@/api/connection';
import { isForLater } from '@/api/problem';

/** `trying`: on its way; `waiting`: for the network; `refused`: the server said no, somebody has to look. */
export type WaitingState = 'trying' | 'waiting' | 'refused' | 'done';

export interface Waiting {
  readonly key: string;
  /** Where it is seen and called off; once done, where the outcome is read. */
  readonly href: string;
  readonly state: WaitingState;
  /** It could not leave at once. */
  readonly waited: boolean;
  /** Why it was refused. */
  readonly error: unknown;
  /** For which team it was given, as calls say it: it never leaves under another one. */
  readonly team: string | undefined;
}

/** Sends what was asked, in order; the same call again must not do it twice. Gives the address of the outcome. */
type Send = (moved: (href: string) => void) => Promise<string>;

const AGAIN_AFTER = 15_000;

/**
 * What was sent while the network was cut. It waits in this page's memory and nowhere else: it goes when the network is
 * back, or with the page, and leaving the page asks first.
 */
export class WaitingRoom {
  #waiting: readonly Waiting[] = [];
  readonly #sends = new Map<string, Send>();
  readonly #listeners = new Set<() => void>();
  #again: ReturnType<typeof setInterval> | undefined;
  #stopListening: () => void = () => undefined;
  #trying = false;

  readonly all = (): readonly Waiting[] => this.#waiting;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Sent at once when that is possible. Asked again for the same key, it is the same sending. */
  async put(key: string, href: string, send: Send): Promise<void> {
    const before = this.#waiting.find((one) => one.key === key);
    if (before?.state === 'trying' || before?.state === 'done') return;
    this.#sends.set(key, send);
    this.#write([
      ...this.#waiting.filter((one) => one.key !== key),
      {
        key,
        href,
        state: 'trying',
        waited: before?.state === 'waiting',
        error: undefined,
        team: actingTeam(),
      },
    ]);
    await this.#try(key);
  }

  /** Called off, or read. What is on its way cannot be called back. */
  remove(key: string): void {
    if (this.#waiting.some((one) => one.key === key && one.state === 'trying')) return;
    this.#sends.delete(key);
    this.#write(this.#waiting.filter((one) => one.key !== key));
  }

  /** In the order in which they came. */
  readonly tryAll = async (): Promise<void> => {
    if (this.#trying) return;
    this.#trying = true;
    for (const { key } of this.#waiting) {
      const now = this.#waiting.find((one) => one.key === key);
      if (now?.state === 'waiting' && now.team === actingTeam()) {
        this.#change(key, { state: 'trying' });
        await this.#try(key);
      }
    }
    this.#trying = false;
  };

  async #try(key: string): Promise<void> {
    const send = this.#sends.get(key);
    if (send === undefined) return;
    try {
      const href = await send((moved) => {
        this.#change(key, { href: moved });
      });
      this.#sends.delete(key);
      this.#change(key, { state: 'done', href });
    } catch (error) {
      if (isForLater(error)) this.#change(key, { state: 'waiting', waited: true });
      else this.#change(key, { state: 'refused', error });
    }
  }

  #change(key: string, part: Partial<Waiting>): void {
    this.#write(this.#waiting.map((one) => (one.key === key ? { ...one, ...part } : one)));
  }

  #write(waiting: readonly Waiting[]): void {
    this.#waiting = waiting;
    this.#watch(waiting.some(({ state }) => state === 'waiting' || state === 'trying'));
    this.#listeners.forEach((listener) => {
      listener();
    });
  }

  #watch(needed: boolean): void {
    if (needed === (this.#again !== undefined)) return;
    if (needed) {
      this.#again = setInterval(() => void this.tryAll(), AGAIN_AFTER);
      window.addEventListener('beforeunload', askBeforeLeaving);
      this.#stopListening = connection.subscribe(() => {
        if (!connection.isCut()) void this.tryAll();
      });
    } else {
      clearInterval(this.#again);
      this.#again = undefined;
      window.removeEventListener('beforeunload', askBeforeLeaving);
      this.#stopListening();
    }
  }
}

function askBeforeLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

export const waitingRoom = new WaitingRoom();
