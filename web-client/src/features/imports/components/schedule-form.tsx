import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/shared/ui/announcer';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { PULL_EVERY } from '../model';
import { isFetchable } from '../new-file';
import type { PullEvery, Source } from '../model';
import { usePullSource, useSaveSource } from '../source-queries';
import { useCodes } from '../code-texts';
import classes from './imports.module.css';

/** Where the source can be fetched and how often; a fetch only prepares a preview. */
export function ScheduleForm({ source }: { readonly source: Source }) {
  const { t } = useTranslation('imports');
  const codes = useCodes();
  const announce = useAnnounce();
  const save = useSaveSource(source.key);
  const pull = usePullSource(source.key);
  const [url, setUrl] = useState(source.url ?? '');
  const [every, setEvery] = useState<PullEvery | ''>(source.pullEvery ?? '');
  const [tried, setTried] = useState(false);
  const address = url.trim();
  const urlError =
    address !== '' && !isFetchable(address)
      ? t('sourcePage.urlError')
      : address === '' && every !== ''
        ? t('sourcePage.everyError')
        : undefined;

  const submit = async () => {
    setTried(true);
    if (urlError !== undefined) {
      document.getElementById('source-url')?.focus();
      return;
    }
    try {
      await save.mutateAsync({
        name: source.name,
        format: source.format,
        ...(source.profile === undefined ? {} : { profile: source.profile }),
        ...(address === '' ? {} : { url: address }),
        ...(address === '' || every === '' ? {} : { pullEvery: every }),
      });
      announce(t('sourcePage.saved'));
    } catch {
      // Shown above the button; what was typed stays.
    }
  };

  return (
    <Panel title={t('sourcePage.schedule')}>
      <form
        className={classes['stack']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!save.isPending) void submit();
        }}
      >
        <p>{t('sourcePage.scheduleHelp')}</p>
        <TextInput
          id="source-url"
          type="url"
          label={t('sourcePage.url')}
          description={t('sourcePage.urlHelp')}
          error={tried ? urlError : undefined}
          value={url}
          maxLength={2000}
          autoComplete="off"
          onChange={({ currentTarget }) => {
            setUrl(currentTarget.value);
            save.reset();
          }}
        />
        <NativeSelect
          className={classes['short'] ?? ''}
          label={t('sourcePage.every')}
          value={every}
          data={[
            { value: '', label: t('sourcePage.everyNone') },
            ...PULL_EVERY.map((value) => ({ value, label: t(`pullEvery.${value}`) })),
          ]}
          onChange={({ currentTarget }) => {
            setEvery(PULL_EVERY.find((value) => value === currentTarget.value) ?? '');
            save.reset();
          }}
        />
        {save.error !== null && <ProblemNotice error={save.error} />}
        {pull.error !== null && <ProblemNotice error={pull.error} />}
        <div className={classes['actions']}>
          <Button type="submit" variant="outline" loading={save.isPending}>
            {t('sourcePage.save')}
          </Button>
          {source.url !== undefined && source.url === address && (
            <Button
              variant="subtle"
              loading={pull.isPending}
              onClick={() => {
                pull.mutate(undefined, {
                  onSuccess: ({ lastPullOutcome }) => {
                    if (lastPullOutcome !== undefined) announce(codes.pullOutcome(lastPullOutcome));
                  },
                });
              }}
            >
              {t('sourcePage.pull')}
            </Button>
          )}
          <span role="status">
            {save.isSuccess && t('sourcePage.saved')}
            {pull.isPending && t('sourcePage.pulling')}
            {pull.isSuccess &&
              pull.data.lastPullOutcome !== undefined &&
              codes.pullOutcome(pull.data.lastPullOutcome)}
          </span>
        </div>
      </form>
    </Panel>
  );
}
