import { Button } from '@mantine/core';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveCsv } from '@/shared/files/save-file';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { readCorrections } from '../source-queries';
import classes from './imports.module.css';

/** What the directory knows better than the source, as a file to send back. */
export function CorrectionsCard({ source }: { readonly source: string }) {
  const { t } = useTranslation('imports');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const download = async () => {
    setBusy(true);
    setError(undefined);
    try {
      saveCsv(t('sourcePage.correctionsFile', { source }), await readCorrections(source));
    } catch (refusal) {
      setError(refusal);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Panel title={t('sourcePage.corrections')}>
      <div className={classes['stack']}>
        <p>{t('sourcePage.correctionsHelp')}</p>
        {error !== undefined && <ProblemNotice error={error} />}
        <div className={classes['actions']}>
          <Button
            variant="outline"
            leftSection={<IconDownload size={20} aria-hidden />}
            loading={busy}
            onClick={() => void download()}
          >
            {t('sourcePage.correctionsButton')}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
