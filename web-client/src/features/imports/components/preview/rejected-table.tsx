import { Button } from '@mantine/core';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveCsv } from '@/shared/files/save-file';
import { semicolonFile } from '@/shared/files/semicolon-file';
import { DataTable } from '@/shared/ui/data-table';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { useCodes } from '../../code-texts';
import type { Import, ImportRow } from '../../model';
import { readRejected } from '../../queries';
import { rejectedLines } from '../../rejected-file';
import classes from '../imports.module.css';

interface RejectedTableProps {
  readonly run: Import;
  readonly rows: readonly ImportRow[];
}

/** Why each row is refused and how to put it right, on screen and as a file for whoever keeps the source. */
export function RejectedTable({ run, rows }: RejectedTableProps) {
  const { t } = useTranslation('imports');
  const codes = useCodes();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const headers = {
    row: t('preview.rejected.row'),
    name: t('preview.rejected.name'),
    column: t('preview.rejected.column'),
    value: t('preview.rejected.value'),
    reason: t('preview.rejected.reason'),
    repair: t('preview.rejected.repair'),
  };

  const download = async () => {
    setBusy(true);
    setError(undefined);
    try {
      const lines = rejectedLines(await readRejected(run.id)).map(({ row, name, note }) => {
        const { found, repair } = codes.rule(note.rule);
        return [String(row), name ?? '', note.column, note.before ?? '', found, repair];
      });
      saveCsv(
        t('preview.rejected.fileName', { source: run.sourceKey }),
        semicolonFile(Object.values(headers), lines),
      );
    } catch (refusal) {
      setError(refusal);
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className={classes['stack']}>
      <div className={classes['actions']}>
        <Button
          variant="outline"
          leftSection={<IconDownload size={20} aria-hidden />}
          loading={busy}
          onClick={() => void download()}
        >
          {t('preview.rejected.download')}
        </Button>
      </div>
      {error !== undefined && <ProblemNotice error={error} />}
      <p className={classes['quiet']}>{t('preview.rejected.restart')}</p>
      <div>
        <DataTable
          caption={t('preview.rejected.caption')}
          rows={rejectedLines(rows).map((line, index) => ({
            ...line,
            key: `${String(line.row)} ${String(index)}`,
          }))}
          rowKey={({ key }) => key}
          columns={[
            {
              key: 'name',
              header: headers.name,
              cell: ({ name }) => name ?? t('preview.row.nameless'),
              names: true,
            },
            { key: 'row', header: headers.row, cell: ({ row }) => String(row), numeric: true },
            {
              key: 'column',
              header: headers.column,
              cell: ({ note }) => (note.column === '' ? t('preview.row.wholeRow') : note.column),
            },
            {
              key: 'value',
              header: headers.value,
              cell: ({ note }) => (
                <span className={classes['value']}>{note.before ?? t('preview.row.empty')}</span>
              ),
            },
            { key: 'reason', header: headers.reason, cell: ({ note }) => codes.rule(note.rule).found },
            { key: 'repair', header: headers.repair, cell: ({ note }) => codes.rule(note.rule).repair },
          ]}
        />
      </div>
    </div>
  );
}
