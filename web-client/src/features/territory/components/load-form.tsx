import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '@/shared/forms/error-summary';
import { FieldError } from '@/shared/forms/field-error';
import { RadioLines } from '@/shared/forms/radio-lines';
import { useAnnounce } from '@/shared/ui/announcer';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { fileFaults, partsFor, territoryCode } from '../loading-model';
import type { Files, Part, Source } from '../loading-model';
import { useLoadTerritory } from '../loading-queries';
import { FileField } from './file-field';
import classes from './territories.module.css';

const ACCEPTED: Record<Part, string> = {
  communes: '.csv,.gz,text/csv',
  outlines: '.geojson,.json,.gz,application/geo+json',
  indicators: '.csv,.gz,text/csv',
};

interface LoadFormProps {
  /** The territory that is looked at; none yet for a new one. */
  readonly code: string | undefined;
  readonly onBegun: (code: string) => void;
}

/** One action opens a département or brings it up to date: its number, where its communes come from, go. */
export function LoadForm({ code, onBegun }: LoadFormProps) {
  const { t } = useTranslation('territory');
  const id = useId();
  const announce = useAnnounce();
  const load = useLoadTerritory();
  const [typed, setTyped] = useState(code ?? '');
  const [source, setSource] = useState<Source>('API_GEO');
  const [vintage, setVintage] = useState('');
  const [files, setFiles] = useState<Files>({});
  const [attempt, setAttempt] = useState(0);
  const [shownFor, setShownFor] = useState(code);
  const [turn, setTurn] = useState(0);

  const wanted = territoryCode(typed);
  if (code !== shownFor) {
    setShownFor(code);
    // Another territory was chosen in the list: no file of one is sent to the other.
    if (code !== undefined && code !== wanted) {
      setTyped(code);
      setFiles({});
      setVintage('');
      setAttempt(0);
      setTurn(turn + 1);
    }
  }
  const refused = load.variables?.territory === wanted ? load.error : null;
  const hasFile = partsFor(source).some((part) => files[part] !== undefined);
  const faults = fileFaults(refused);
  const codeError = attempt > 0 && wanted === undefined ? t('load.code.error') : undefined;
  const errorOf = (part: Part): string | undefined => {
    const fault = faults.find((one) => one.part === part);
    if (fault !== undefined && files[part] !== undefined) {
      const { line, column } = fault;
      if (line !== undefined && column !== undefined) return t('load.fault.cell', { line, column });
      return line === undefined ? t('load.fault.file') : t('load.fault.line', { line });
    }
    return attempt > 0 && source === 'FILES' && part === 'communes' && !hasFile
      ? t('load.files.error')
      : undefined;
  };
  const shown = partsFor(source).map((part) => ({ part, error: errorOf(part) }));
  const errors = [
    ...(codeError === undefined ? [] : [{ fieldId: `${id}-code`, message: codeError }]),
    ...shown.flatMap(({ part, error }) =>
      error === undefined
        ? []
        : [{ fieldId: `${id}-${part}`, message: `${t(`load.part.${part}.label`)} : ${error}` }],
    ),
  ];

  const send = () => {
    setAttempt((before) => before + 1);
    if (wanted === undefined || (source === 'FILES' && !hasFile)) return;
    load.mutate(
      { territory: wanted, source, vintage, files },
      {
        onSuccess: () => {
          announce(t('load.begun', { code: wanted }));
          onBegun(wanted);
        },
      },
    );
  };

  return (
    <Panel title={t('load.title')}>
      <form
        className={classes['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <ErrorSummary errors={errors} attempt={attempt} />
        {refused !== null && faults.length === 0 && <ProblemNotice error={refused} />}
        <div className={classes['field']}>
          <label htmlFor={`${id}-code`}>{t('load.code.label')}</label>
          <p id={`${id}-code-hint`} className={classes['hint']}>
            {t('load.code.hint')}
          </p>
          <FieldError id={`${id}-code-error`}>{codeError}</FieldError>
          <input
            id={`${id}-code`}
            className={classes['input']}
            data-narrow
            autoComplete="off"
            maxLength={3}
            value={typed}
            aria-describedby={
              codeError === undefined ? `${id}-code-hint` : `${id}-code-hint ${id}-code-error`
            }
            aria-invalid={codeError !== undefined}
            onChange={({ currentTarget: { value } }) => {
              setTyped(value);
            }}
          />
        </div>
        <RadioLines<Source>
          legend={t('load.source.legend')}
          value={source}
          onChange={setSource}
          lines={[
            { value: 'API_GEO', label: t('load.source.API_GEO'), detail: t('load.source.apiGeoDetail') },
            { value: 'FILES', label: t('load.source.FILES'), detail: t('load.source.filesDetail') },
          ]}
        />
        {shown.map(({ part, error }) => (
          <FileField
            key={`${part} ${String(turn)}`}
            id={`${id}-${part}`}
            label={t(`load.part.${part}.label`)}
            hint={t(`load.part.${part}.hint`)}
            accept={ACCEPTED[part]}
            error={error}
            onChange={(file) => {
              load.reset();
              setFiles((before) => ({ ...before, [part]: file }));
            }}
          />
        ))}
        {source === 'FILES' && (
          <div className={classes['field']}>
            <label htmlFor={`${id}-vintage`}>{t('load.vintage.label')}</label>
            <p id={`${id}-vintage-hint`} className={classes['hint']}>
              {t('load.vintage.hint')}
            </p>
            <input
              id={`${id}-vintage`}
              className={classes['input']}
              data-narrow
              autoComplete="off"
              maxLength={40}
              value={vintage}
              aria-describedby={`${id}-vintage-hint`}
              onChange={({ currentTarget: { value } }) => {
                setVintage(value);
              }}
            />
          </div>
        )}
        <div className={classes['send']}>
          <Button type="submit" loading={load.isPending}>
            {t('load.send')}
          </Button>
          <p className={classes['next']}>{t('load.next')}</p>
        </div>
      </form>
    </Panel>
  );
}
