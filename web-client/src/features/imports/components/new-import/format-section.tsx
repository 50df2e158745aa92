import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Empty } from '@/shared/ui/empty';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { FORMATS } from '../../model';
import { MappingScreen } from '../mapping/mapping-screen';
import classes from '../imports.module.css';
import type { NewImport } from './use-new-import';

/** What the file was recognised as, which can be corrected; for a table of one's own, what each column says. */
export function FormatSection({ page }: { readonly page: NewImport }) {
  const { t } = useTranslation('imports');
  const { draft, change, source, detailed, format, mapped, looking } = page;
  const { proposal } = draft;
  if (proposal === undefined || format === undefined) {
    return (
      <Panel title={t('create.format.title')}>
        {looking.busy ? <LoadingLines lines={4} /> : <Empty>{t('create.format.waiting')}</Empty>}
      </Panel>
    );
  }
  return (
    <>
      <Panel title={t('create.format.title')}>
        <div className={classes['stack']}>
          {detailed.isError && (
            <ProblemNotice error={detailed.error} onRetry={() => void detailed.refetch()} />
          )}
          {source !== undefined && source.format !== proposal.format && (
            <p role="status" className={classes['nothing']}>
              {t('create.format.differs', {
                usual: t(`format.${source.format}`),
                found: t(`format.${proposal.format}`),
              })}
            </p>
          )}
          <NativeSelect
            className={classes['short'] ?? ''}
            label={t('create.format.label')}
            disabled={source?.editable === false}
            value={format}
            data={FORMATS.map((value) => {
              const name = t(`format.${value}`);
              return {
                value,
                label:
                  value === source?.format
                    ? t('create.format.usual', { format: name })
                    : value === proposal.format
                      ? t('create.format.recognised', { format: name })
                      : name,
              };
            })}
            onChange={({ currentTarget }) => {
              change({ format: FORMATS.find((known) => known === currentTarget.value) });
            }}
          />
          {!mapped && <p>{t('create.format.known')}</p>}
        </div>
      </Panel>
      {mapped && (
        <MappingScreen
          columns={proposal.columns}
          mapping={page.mapping}
          onChange={page.setMapping}
          error={page.errorOf('mapping')}
        />
      )}
    </>
  );
}
