import type { Answer, Page } from './model';

/** The refusal's status; 0 when nothing answered. */
export class Refused extends Error {
  constructor(readonly status: number) {
    super(String(status));
  }
}

export interface Door {
  readonly open: (code: string) => Promise<Page>;
  readonly withdraw: (code: string) => Promise<Page>;
  readonly say: (code: string, answer: Answer) => Promise<Page>;
}

/** The three operations of the contract's « rights » that need no account. The code travels in the body only. */
export const door: Door = {
  open: (code) => post('page', { code }),
  withdraw: (code) => post('withdrawal', { code }),
  say: (code, answer) => post('feedback', { code, answer }),
};

async function post(operation: string, body: object): Promise<Page> {
  let response: Response;
  try {
    response = await fetch(`/api/v1/rights/${operation}`, {
      method: 'POST',
      // No cookie travels: a worker who looks at the page with the person stays who they are elsewhere.
      credentials: 'omit',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  } catch {
    throw new Refused(0);
  }
  if (!response.ok) throw new Refused(response.status);
  return (await response.json()) as Page;
}
