/**
 * Whether a server can be reached, as far as one knows: the browser sees a cable, the last call saw whether anybody
 * answered at its other end. Nobody is asked: what is called anyway tells.
 */
export class Connection {
  #cut = false;
  readonly #listeners = new Set<() => void>();

  readonly isCut = (): boolean => this.#cut;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly lost = (): void => {
    this.#set(true);
  };

  readonly found = (): void => {
    this.#set(false);
  };

  #set(cut: boolean): void {
    if (this.#cut === cut) return;
    this.#cut = cut;
    this.#listeners.forEach((listener) => {
      listener();
    });
  }
}

export const connection = new Connection();

if (typeof window !== 'undefined') {
  if (!navigator.onLine) connection.lost();
  window.addEventListener('offline', connection.lost);
  window.addEventListener('online', connection.found);
}
