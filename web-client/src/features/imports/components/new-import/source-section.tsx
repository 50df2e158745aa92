import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import classes from '../imports.module.css';
import { NEW_SOURCE } from './new-import-memory';
import { FIELD_IDS } from './use-new-import';
import type { NewImport } from './use-new-import';

/** Where the file comes from: a known source with its settings, or a new one with a name. */
export function SourceSection({ page }: { readonly page: NewImport }) {
  const { t } = useTranslation('imports');
  const { draft, change, sources, source, isNew, errorOf } = page;
  return (
    <Panel title={t('create.source.title')}>
      <div className={classes['stack']}>
        {sources.isPending ? (
          <LoadingLines lines={2} />
        ) : (
          <>
            {sources.error !== null && (
              <ProblemNotice error={sources.error} onRetry={() => void sources.refetch()} />
            )}
            <NativeSelect
              id={FIELD_IDS.source}
              className={classes['short'] ?? ''}
              label={t('create.source.label')}
              description={t('create.source.help')}
              error={errorOf('source')}
              value={draft.source}
              data={[
                { value: '', label: t('create.source.choose') },
                ...(sources.data ?? []).map(({ key, name }) => ({ value: key, label: name })),
                { value: NEW_SOURCE, label: t('create.source.new') },
              ]}
              onChange={({ currentTarget }) => {
                change({ source: currentTarget.value, format: undefined });
              }}
            />
          </>
        )}
        {isNew && (
          <TextInput
            id={FIELD_IDS.name}
            className={classes['short'] ?? ''}
            label={t('create.source.name')}
            description={t('create.source.nameHelp')}
            error={errorOf('name')}
            value={draft.name}
            maxLength={120}
            autoComplete="off"
            onChange={({ currentTarget }) => {
              change({ name: currentTarget.value });
            }}
          />
        )}
        {source?.editable === false && <p>{t('create.source.national')}</p>}
      </div>
    </Panel>
  );
}
