import { Button } from '@mantine/core';
import IconInbox from '@tabler/icons-react/dist/esm/icons/IconInbox.mjs';
import { useTranslation } from 'react-i18next';
import { Empty } from '@/shared/ui/empty';
import { StateCard } from '@/shared/ui/state-card';
import type { Pile } from '../../model';
import { useReferralList } from '../../queries';
import { InboxLine } from './inbox-line';
import classes from './inbox.module.css';

export function InboxPile({ pile }: { readonly pile: Pile }) {
  const { t } = useTranslation('referral');
  const list = useReferralList('RECEIVER', pile);
  return (
    <StateCard
      query={list}
      title={t(`inbox.pile.${pile}`)}
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
