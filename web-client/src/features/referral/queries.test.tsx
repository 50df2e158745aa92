import { useQuery } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { noticeKeys } from '@/shared/notices/keys';
import { renderInPage } from '@/testing/render';
import { useReferral } from './queries';

afterEach(() => {
  vi.unstubAllGlobals();
});

function Bell() {
  const { data } = useQuery({
    queryKey: noticeKeys.unread,
    queryFn: async () => (await (await fetch('/api/v1/notices')).json()) as { unread: number },
  });
  return <p>{`bell ${String(data?.unread)}`}</p>;
}

function Opened({ id }: { readonly id: string | undefined }) {
  const { data } = useReferral(id);
  return <p>{data?.reference}</p>;
}

it.each([
  [3, 2],
  [0, 1],
])('opening a referral asks the bell again where it says that %s wait', async (unread, asked) => {
  let opened = false;
  let bells = 0;
  vi.stubGlobal('fetch', async (request: Request | string) => {
    const isBell = typeof request === 'string';
    if (isBell) bells += 1;
    else {
      await waitFor(() => screen.getByText(`bell ${String(unread)}`));
      opened = true;
    }
    const body = isBell
      ? { unread: opened ? 0 : unread }
      : { id: 'a', reference: 'K7F-2M9X', sides: ['SENDER'] };
    return new Response(JSON.stringify(body), {
      status: 200,
      headers: { 'Content-Type': 'application/json' },
    });
  });
  renderInPage(
    <>
      <Bell />
      <Opened id="a" />
    </>,
  );
  await screen.findByText('K7F-2M9X');
  await screen.findByText('bell 0');
  expect(bells).toBe(asked);
});
