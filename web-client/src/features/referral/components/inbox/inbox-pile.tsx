import { Button } from '@mantine/core';
import IconInbox from '@tabler/icons-react/dist/esm/icons/IconInbox.mjs';
import { useTranslation } from 'react-i18next';
import { Empty } from '@/shared/ui/empty';
import { StateCard } from '@/shared/ui/state-card';
import type { Pile } from '../../model';
import { PAGE_SIZE, useReferralList } from '../../queries';
import { InboxLine } from './inbox-line';
import classes from './inbox.module.css';

/** « Nouvelles »: what nobody here has opened is told from what somebody read and nobody answered. */
export function NewOnes() {
  const { t } = useTranslation('referral');
  return (
    <div className={classes['cards']}>
      <InboxPile pile="NEEDS_ME" read={false} title={t('inbox.unread')} />
      <InboxPile pile="NEEDS_ME" read title={t('inbox.toAnswer')} unlessEmpty />
    </div>
  );
}

interface InboxPileProps {
  readonly pile: Pile;
  /** Only what the place has opened, or only what it has not. */
  readonly read?: boolean;
  readonly title?: string;
  /** Its emptiness says nothing that the card before did not. */
  readonly unlessEmpty?: boolean;
}

export function InboxPile({ pile, read, title, unlessEmpty = false }: InboxPileProps) {
  const { t } = useTranslation('referral');
  const list = useReferralList('RECEIVER', pile, PAGE_SIZE, read);
  if (unlessEmpty && list.error === null && (list.data?.items.length ?? 0) === 0) return null;
  return (
    <StateCard
      query={list}
      title={title ?? t(`inbox.pile.${pile}`)}
      lines={8}
      isEmpty={({ items }) => items.length === 0}
      empty={<Empty icon={IconInbox}>{t(`inbox.empty.${pile}`)}</Empty>}
    >
      {({ items }) => (
        <>
          <ul className={classes['lines']} role="list">
            {items.map((line) => (
              <InboxLine key={line.id} line={line} />
            ))}
          </ul>
          {list.hasNextPage && (
            <p className={classes['more']}>
              <Button
                variant="outline"
                {...(title === undefined ? {} : { 'aria-label': t('inbox.moreOf', { what: title }) })}
                loading={list.isFetchingNextPage}
                onClick={() => void list.fetchNextPage()}
              >
                {t('inbox.more')}
              </Button>
            </p>
          )}
        </>
      )}
    </StateCard>
  );
}
