import { Button } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './care.module.css';

interface Visit {
  readonly id: string;
  readonly line: string;
  readonly more?: string;
  /** The form that changes it, right under its line. */
  readonly form: (close: () => void) => ReactNode;
}

interface VisitLinesProps {
  readonly visits: readonly Visit[];
  readonly none: string;
  readonly onRemove: (id: string) => void;
}

/** Sessions or stops, each with the verb that changes it where it stands and the one that removes it. */
export function VisitLines({ visits, none, onRemove }: VisitLinesProps) {
  if (visits.length === 0) return <p>{none}</p>;
  return (
    <ul className={classes['lines']} role="list">
      {visits.map((visit) => (
        <VisitLine
          key={visit.id}
          visit={visit}
          onRemove={() => {
            onRemove(visit.id);
          }}
        />
      ))}
    </ul>
  );
}

function VisitLine({ visit, onRemove }: { readonly visit: Visit; readonly onRemove: () => void }) {
  const { t } = useTranslation('network');
  const [edited, setEdited] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasEdited = useRef(false);
  const form = useId();
  const { line, more } = visit;
  const named = (action: string) => t('care.mine.nameOf', { action, name: line });

  useEffect(() => {
    // The form goes away with the focus in it: it is given back to the verb that opened it.
    if (wasEdited.current && !edited) opener.current?.focus();
    wasEdited.current = edited;
  }, [edited]);

  return (
    <li className={classes['line']}>
      <div className={classes['words']}>
        <p>{line}</p>
        {more !== undefined && <p className={classes['quiet']}>{more}</p>}
      </div>
      <div className={classes['badges']}>
        <Button
          ref={opener}
          variant="subtle"
          aria-label={named(t('care.mine.edit'))}
          aria-expanded={edited}
          aria-controls={edited ? form : undefined}
          onClick={() => {
            setEdited(!edited);
          }}
        >
          {t('care.mine.edit')}
        </Button>
        <Button variant="subtle" aria-label={named(t('care.absence.remove'))} onClick={onRemove}>
          {t('care.absence.remove')}
        </Button>
      </div>
      {edited && (
        <div id={form} className={classes['edited']}>
          {visit.form(() => {
            setEdited(false);
          })}
        </div>
      )}
    </li>
  );
}
