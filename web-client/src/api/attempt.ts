/**
 * The Idempotency-Key of one thing being sent. Sending the same content again (a double tap, a cut connection,
 * a retry) keeps the key, so that the server does it once; changed content is another thing and gets a new key.
 */
export class Attempt {
  #content: string | undefined;
  #key = '';

  keyFor(content: object): { 'Idempotency-Key': string } {
    const written = JSON.stringify(content);
    if (written !== this.#content) {
      this.#content = written;
      this.#key = crypto.randomUUID();
    }
    return { 'Idempotency-Key': this.#key };
  }

  /** After a success: the same content sent on purpose is a new thing. */
  done(): void {
    this.#content = undefined;
  }
}
