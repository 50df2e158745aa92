import type { components } from '@/api/schema';

export type Endpoint = components['schemas']['WebhookEndpoint'];
export type Delivery = components['schemas']['WebhookDelivery'];
export type Created = components['schemas']['CreatedWebhookEndpoint'];
type Status = components['schemas']['ReferralStatus'];

/** The server takes no more. */
export const MOST = 5;

const STATUSES: ReadonlySet<string> = new Set<Status>([
  'SENT',
  'ACCEPTED',
  'IN_PROGRESS',
  'ON_HOLD',
  'CLOSED',
  'DECLINED',
  'EXPIRED',
  'CANCELLED',
  'ENTERED_IN_ERROR',
]);

export type What = Exclude<Status, 'DRAFT'> | 'PING' | 'OTHER';

/** What a call was about, from its type: `ping`, or `referral.` and a status. */
export function whatOf(type: string): What {
  if (type === 'ping') return 'PING';
  const status = type.replace(/^referral\./u, '').toUpperCase();
  return STATUSES.has(status) ? (status as What) : 'OTHER';
}

export type Course = 'TAKEN' | 'MOVED' | 'GONE' | 'REFUSED' | 'BROKEN' | NonNullable<Delivery['failure']>;

/** How one call went, in a word that has a sentence. */
export function courseOf({ delivered, answerCode, failure }: Delivery): Course {
  if (delivered) return 'TAKEN';
  if (failure !== undefined) return failure;
  if (answerCode === 410) return 'GONE';
  if (answerCode !== undefined && answerCode < 400) return 'MOVED';
  return answerCode !== undefined && answerCode < 500 ? 'REFUSED' : 'BROKEN';
}

export type AddressFault = 'unfit' | 'told';

/** What can be said of an address before it is sent; the server looks further. */
export function faultOf(url: string, endpoints: readonly Endpoint[]): AddressFault | undefined {
  const address = url.trim();
  if (!/^https?:\/\/[^\s/]+/u.test(address)) return 'unfit';
  return endpoints.some((told) => told.disabledAt === undefined && told.url === address) ? 'told' : undefined;
}

export function hasRoom(endpoints: readonly Endpoint[]): boolean {
  return endpoints.filter(({ disabledAt }) => disabledAt === undefined).length < MOST;
}
