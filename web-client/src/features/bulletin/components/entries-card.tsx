import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LineList } from '@/shared/ui/line-list';
import { Panel } from '@/shared/ui/panel';
import type { Bulletin, Kind } from '../model';
import { EntryForm } from './entry-form';
import { EntryLine } from './entry-line';
import classes from './bulletin.module.css';

/** Everything of one kind, and for the coordinator one more. */
export function EntriesCard({ bulletin, kind }: { readonly bulletin: Bulletin; readonly kind: Kind }) {
  const { t } = useTranslation('bulletin');
  const [adding, setAdding] = useState(false);
  const [said, setSaid] = useState('');
  const entries = bulletin.entries.filter((entry) => entry.kind === kind);
  const { territoryCode: territory, mayChange } = bulletin;
  return (
    <Panel title={t(`kind.${kind}.title`)}>
      {entries.length === 0 ? (
        <p className={classes['quiet']}>{t(`kind.${kind}.empty`)}</p>
      ) : (
        <LineList items={entries}>
          {(entry) => (
            <EntryLine territory={territory} entry={entry} mayChange={mayChange} onSaid={setSaid} />
          )}
        </LineList>
      )}
      <p role="status" className={said === '' ? undefined : classes['said']}>
        {said}
      </p>
      {mayChange &&
        (adding ? (
          <EntryForm
            territory={territory}
            kind={kind}
            entry={undefined}
            onDone={(words) => {
              setAdding(false);
              setSaid(words);
            }}
          />
        ) : (
          <div data-print="hide">
            <Button
              variant="outline"
              onClick={() => {
                setSaid('');
                setAdding(true);
              }}
            >
              {t(`kind.${kind}.add`)}
            </Button>
          </div>
        ))}
    </Panel>
  );
}
