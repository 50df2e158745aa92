import { Button, TextInput } from '@mantine/core';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/shared/ui/announcer';
import { Empty } from '@/shared/ui/empty';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { useFindReferrals } from '../queries';
import { SentLine } from './sent-line';
import classes from './find-again.module.css';

interface FindAgainProps {
  /** A place finds by reference alone: it is not told what people are called before it opens a referral. */
  readonly by: 'NAME_OR_REFERENCE' | 'REFERENCE';
}

/** Somebody calls back, or stands at the counter. What is typed stays on this page: in no address, in no store. */
export function FindAgain({ by }: FindAgainProps) {
  const { t } = useTranslation('referral');
  const announce = useAnnounce();
  const [words, setWords] = useState('');
  const search = useFindReferrals();
  const found = search.data;

  const find = async () => {
    if (words.trim() === '') return;
    const answer = await search.mutateAsync(words.trim()).catch(() => undefined);
    if (answer !== undefined) announce(t('find.found', { count: answer.items.length }));
  };
  const forget = () => {
    setWords('');
    search.reset();
  };

  return (
    <div data-print="hide" className={classes['whole']}>
      <form
        role="search"
        className={classes['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void find();
        }}
      >
        <TextInput
          label={t('find.label')}
          description={t(`find.hint.${by}`)}
          value={words}
          maxLength={40}
          autoComplete="off"
          className={classes['field'] ?? ''}
          onChange={(event) => {
            setWords(event.currentTarget.value);
          }}
        />
        <Button
          type="submit"
          variant="outline"
          loading={search.isPending}
          leftSection={<IconSearch size={20} aria-hidden />}
        >
          {t('find.go')}
        </Button>
      </form>
      {search.error !== null && <ProblemNotice error={search.error} onRetry={() => void find()} />}
      {found !== undefined && (
        <Panel title={t('find.title')}>
          {found.items.length === 0 ? (
            <Empty>{t(`find.none.${by}`)}</Empty>
          ) : (
            <ul className={classes['lines']} role="list">
              {found.items.map((line) => (
                <li key={line.id}>
                  <SentLine line={line} pile="IN_PROGRESS" />
                </li>
              ))}
            </ul>
          )}
          {found.more && <p className={classes['more']}>{t('find.more')}</p>}
          <Button variant="subtle" onClick={forget}>
            {t('find.forget')}
          </Button>
        </Panel>
      )}
    </div>
  );
}
