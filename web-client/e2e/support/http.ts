import { randomUUID } from 'node:crypto';
import type { components } from '../../src/api/schema';
import { PASSWORD, product } from './journey';

type Schemas = components['schemas'];
export type Referral = Schemas['Referral'];
export type Place = Schemas['Place'];

export const AUBRELLE = "France services d'Aubrelle";

// A person signs in once for a file: Keycloak refuses two of the same person at the same time.
const tokens = new Map<string, string>();

/** What a journey does not show, it arranges as a partner system would: with a bearer token. */
export class Caller {
  private constructor(
    private readonly token: string,
    private readonly base: string,
    private readonly team: string | undefined,
  ) {}

  static async as(username: string, options: { base?: string; team?: string } = {}): Promise<Caller> {
    const known = tokens.get(username);
    if (known !== undefined) return new Caller(known, options.base ?? product.api, options.team);
    const answer = await fetch(`${product.keycloak}/realms/passerelle/protocol/openid-connect/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'password',
        client_id: 'passerelle-api',
        client_secret: 'demo-only-oidc-secret',
        username,
        password: PASSWORD,
        scope: 'openid',
      }),
    });
    const { access_token: token } = await answered<{ access_token: string }>(answer);
    tokens.set(username, token);
    return new Caller(token, options.base ?? product.api, options.team);
  }

  async ask(
    method: 'GET' | 'POST',
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    return fetch(`${this.base}/api/v1${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${this.token}`,
        ...(this.team === undefined ? {} : { 'Acting-Team': this.team }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  async get<T>(path: string): Promise<T> {
    return answered<T>(await this.ask('GET', path));
  }

  async post<T>(path: string, body: object, headers: Record<string, string> = {}): Promise<T> {
    return answered<T>(await this.ask('POST', path, body, { 'Idempotency-Key': randomUUID(), ...headers }));
  }

  async command(verb: string, referral: Referral, body: object): Promise<Referral> {
    return this.post<Referral>(`/referrals/${referral.id}/${verb}`, body, {
      'If-Match': `"${String(referral.revision)}"`,
    });
  }
}

async function answered<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`${String(response.status)} ${response.url}: ${await response.text()}`);
  return (await response.json()) as T;
}

export const draftOf = (communeCode: string): Schemas['CreateReferralRequest'] => ({
  orientationType: 'DO_TOGETHER',
  needs: ['PROCEDURE'],
  communeCode,
  urgent: false,
  procedureBody: 'CAF',
});

export const sendingTo = (placeId: string): Schemas['SendReferralRequest'] => ({
  placeId,
  contactChannel: 'PHONE',
  agreement: { how: 'ORAL', givenOn: today(), placeId },
  person: { callName: 'Mme T.', contact: '06 39 98 01 99' },
});

export async function placeNamed(caller: Caller, name: string): Promise<Place> {
  const { items: places } = await caller.get<{ items: Place[] }>('/places?territory=00&size=200');
  const place = places.find((candidate) => candidate.name === name);
  if (place === undefined) throw new Error(`No place named ${name}`);
  return place;
}

/** A referral of Claire's that has just arrived at Julien's place. */
export async function sentToAubrelle(): Promise<Referral> {
  const claire = await Caller.as('claire.fontaine');
  const place = await placeNamed(claire, AUBRELLE);
  const draft = await claire.post<Referral>('/referrals', draftOf(place.communeCode));
  return claire.command('send', draft, sendingTo(place.id));
}

export function today(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(new Date());
}
