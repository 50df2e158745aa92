import { Button } from '@mantine/core';
import IconBell from '@tabler/icons-react/dist/esm/icons/IconBell.mjs';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAnnounce } from '@/shared/ui/announcer';
import { Empty } from '@/shared/ui/empty';
import { LineList } from '@/shared/ui/line-list';
import { PageTitle } from '@/shared/ui/page-title';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { StateCard } from '@/shared/ui/state-card';
import { NoticeLine } from '../components/notice-line';
import classes from '../components/notification.module.css';
import { useMarkRead, useNotices } from '../queries';

/** « Avis »: what one was told, whatever came by mail. */
export function NoticesPage() {
  const { t } = useTranslation('notification');
  const announce = useAnnounce();
  const notices = useNotices();
  const mark = useMarkRead();
  const list = useRef<HTMLUListElement>(null);
  const firstNew = useRef<number>(undefined);
  const shown = notices.data?.items.length ?? 0;
  const latest = notices.data?.items[0];
  const unread = notices.data?.unread ?? 0;

  // The button goes away with the last page: the focus goes to the first line that came.
  useEffect(() => {
    const first = firstNew.current;
    if (first === undefined || shown <= first) return;
    firstNew.current = undefined;
    list.current?.children[first]?.querySelector<HTMLElement>('a, button')?.focus();
  }, [shown]);

  const markAll = () => {
    if (latest === undefined) return;
    mark.mutate(
      { upTo: latest.id },
      {
        onSuccess: () => {
          announce(t('markedAll'));
        },
      },
    );
  };
  const more = async () => {
    firstNew.current = shown;
    const { data } = await notices.fetchNextPage();
    announce(t('shown', { count: data?.items.length ?? shown }));
  };

  return (
    <>
      <PageTitle
        title={t('title')}
        lead={t('lead')}
        actions={
          unread > 0 ? (
            <Button loading={mark.isPending} onClick={markAll}>
              {t('markAll')}
            </Button>
          ) : undefined
        }
      />
      <div className={classes['page']}>
        {mark.isError && <ProblemNotice error={mark.error} onRetry={markAll} />}
        <StateCard
          query={notices}
          title={t('list')}
          lines={6}
          aside={
            <span className={classes['quiet']}>
              {unread === 0 ? t('allRead') : t('unread', { count: unread })}
            </span>
          }
          isEmpty={({ items }) => items.length === 0}
          empty={<Empty icon={IconBell}>{t('empty')}</Empty>}
        >
          {({ items }) => (
            <>
              <LineList ref={list} items={items} marks>
                {(notice) => <NoticeLine notice={notice} />}
              </LineList>
              {notices.hasNextPage && (
                <Button
                  variant="outline"
                  className={classes['more'] ?? ''}
                  loading={notices.isFetchingNextPage}
                  onClick={() => void more()}
                >
                  {t('more')}
                </Button>
              )}
            </>
          )}
        </StateCard>
        <p>
          <Link to="/avis/choix" className={classes['link'] ?? ''}>
            {t('toChoices')}
          </Link>
        </p>
      </div>
    </>
  );
}
