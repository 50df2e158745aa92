import { Button } from '@mantine/core';
import IconMoodSmile from '@tabler/icons-react/dist/esm/icons/IconMoodSmile.mjs';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/shared/ui/announcer';
import { Empty } from '@/shared/ui/empty';
import { StateCard } from '@/shared/ui/state-card';
import type { SentPileName } from '../model';
import { useReferralList } from '../queries';
import { FindAgain } from './find-again';
import { SentLine } from './sent-line';
import classes from './sent-pile.module.css';

/** Few lines at first: the whole day's work must be seen at one glance. */
const LINES: Readonly<Record<SentPileName, number>> = { NEEDS_ME: 8, WAITING: 5, IN_PROGRESS: 5, ENDED: 5 };

/** One pile of what my team sent, with its own loading, emptiness and failure. */
function SentPile({ pile }: { readonly pile: SentPileName }) {
  const { t } = useTranslation('referral');
  const announce = useAnnounce();
  const query = useReferralList('SENDER', pile, LINES[pile]);
  const list = useRef<HTMLUListElement>(null);
  const total = query.data?.total ?? 0;

  const more = async () => {
    const before = query.data?.items.length ?? 0;
    const { data } = await query.fetchNextPage();
    announce(t('home.shown', { shown: String(data?.items.length ?? before), total: String(total) }));
    // The button goes away with the last page: the focus goes to the first line that came.
    list.current?.querySelectorAll<HTMLElement>('a')[before]?.focus();
  };

  return (
    <StateCard
      query={query}
      title={t(`home.pile.${pile}`)}
      {...(pile === 'NEEDS_ME' && total > 0 ? { tone: 'follow-up' as const } : {})}
      aside={
        total === 0 ? undefined : (
          <span className={classes['count']}>{t('home.count', { count: total })}</span>
        )
      }
      isEmpty={({ items }) => items.length === 0}
      empty={
        <Empty {...(pile === 'NEEDS_ME' ? { icon: IconMoodSmile } : {})}>{t(`home.empty.${pile}`)}</Empty>
      }
    >
      {({ items }) => (
        <>
          <ul ref={list} className={classes['lines']} role="list">
            {items.map((line) => (
              <li key={line.id}>
                <SentLine line={line} pile={pile} />
              </li>
            ))}
          </ul>
          {query.hasNextPage && (
            <Button
              variant="outline"
              className={classes['more'] ?? ''}
              aria-label={t('home.morePile', { pile: t(`home.pile.${pile}`) })}
              loading={query.isFetchingNextPage}
              onClick={() => void more()}
            >
              {t('home.more')}
            </Button>
          )}
        </>
      )}
    </StateCard>
  );
}

/** What waits for me comes first, before the search: on a phone the rest is a long way down. */
export function SentPiles() {
  return (
    <div className={classes['piles']}>
      <SentPile pile="NEEDS_ME" />
      <FindAgain by="NAME_OR_REFERENCE" />
      <SentPile pile="WAITING" />
      <SentPile pile="IN_PROGRESS" />
      <SentPile pile="ENDED" />
    </div>
  );
}
