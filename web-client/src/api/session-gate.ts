/**
 * Holds every call while the session is over, so that nothing typed is lost: a call refused with 401 waits at
 * the gate and is sent again once the person has signed in, in another window, under the same name.
 */
export type GateState = 'open' | 'closed';

export class SessionGate {
  #state: GateState = 'open';
  #waiting: ((mayRetry: boolean) => void)[] = [];
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): GateState => this.#state;

  /** Resolves to true when the call may be sent again, to false when it must be given up. */
  closeAndWait(): Promise<boolean> {
    this.#set('closed');
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  reopen(): void {
    this.#release(true);
  }

  giveUp(): void {
    this.#release(false);
  }

  #release(mayRetry: boolean): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#set('open');
    waiting.forEach((resolve) => {
      resolve(mayRetry);
    });
  }

  #set(state: GateState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#listeners.forEach((listener) => {
      listener();
    });
  }
}

export const sessionGate = new SessionGate();
