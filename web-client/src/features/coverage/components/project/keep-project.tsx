import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Problem } from '@/api/problem';
import { FieldError } from '@/shared/forms/field-error';
import { useAnnounce } from '@/shared/ui/announcer';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { draftOf, requestOf, settingsOf } from '../../project-model';
import type { Draft } from '../../project-model';
import { useKeepScenario, useLatestScenario } from '../../project-queries';
import { useDraft } from '../../use-draft';
import type { View } from '../../view-url';
import classes from '../coverage.module.css';

interface KeepProjectProps {
  readonly territory: string;
  readonly view: View;
}

/** Under a name, as a new project or in the place of the one it came from. What is typed stays whatever is answered. */
export function KeepProject({ territory, view }: KeepProjectProps) {
  const { t } = useTranslation('coverage');
  const id = useId();
  const announce = useAnnounce();
  const { draft, change } = useDraft(territory);
  const keep = useKeepScenario(territory);
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState<Draft>();
  const nameless = draft.name.trim() === '';
  const stale = keep.error instanceof Problem && keep.error.status === 412;

  const save = (instead: Draft['kept']) => {
    setTried(true);
    if (nameless) {
      document.getElementById(id)?.focus();
      return;
    }
    keep.mutate(
      {
        asked: {
          name: draft.name.trim(),
          orientationType: view.help,
          changes: draft.changes.map(requestOf),
          lookedAt: settingsOf(view),
        },
        instead,
      },
      {
        onSuccess: ({ data, etag = '' }) => {
          const kept: Draft = { ...draft, name: data.name, kept: { id: data.id, etag } };
          change((before) => ({ ...before, kept: kept.kept }));
          setDone(kept);
          setTried(false);
          announce(t('keep.done'));
        },
      },
    );
  };
  return (
    <form
      noValidate
      className={classes['think']}
      data-print="hide"
      onSubmit={(event) => {
        event.preventDefault();
        if (!keep.isPending) save(draft.kept);
      }}
    >
      <div className={classes['wideField']}>
        <label htmlFor={id}>{t('keep.name')}</label>
        <FieldError id={`${id}-error`}>{tried && nameless ? t('keep.nameless') : undefined}</FieldError>
        <input
          id={id}
          className={classes['input']}
          autoComplete="off"
          maxLength={120}
          value={draft.name}
          aria-invalid={tried && nameless}
          aria-describedby={tried && nameless ? `${id}-error` : undefined}
          onChange={({ currentTarget: { value } }) => {
            change((before) => ({ ...before, name: value }));
          }}
        />
      </div>
      {stale && draft.kept !== undefined && (
        <Quicker
          territory={territory}
          id={draft.kept.id}
          onMine={save}
          busy={keep.isPending}
          onTheirs={keep.reset}
        />
      )}
      {keep.isError && !stale && <ProblemNotice error={keep.error} />}
      <div className={classes['verbs']}>
        <Button type="submit" loading={keep.isPending}>
          {t(draft.kept === undefined ? 'keep.save' : 'keep.saveAgain')}
        </Button>
        {draft.kept !== undefined && (
          <Button
            variant="outline"
            disabled={keep.isPending}
            onClick={() => {
              save(undefined);
            }}
          >
            {t('keep.saveAsNew')}
          </Button>
        )}
      </div>
      <p role="status">
        {done?.kept !== undefined && done.changes === draft.changes && (
          <>
            {t('keep.done')} <Link to={`/projets/${done.kept.id}`}>{t('keep.see')}</Link>
          </>
        )}
      </p>
    </form>
  );
}

interface QuickerProps {
  readonly territory: string;
  readonly id: string;
  readonly busy: boolean;
  readonly onMine: (instead: Draft['kept']) => void;
  readonly onTheirs: () => void;
}

/** A colleague kept another version meanwhile: both are still there, and one is chosen knowingly. */
function Quicker({ territory, id, busy, onMine, onTheirs }: QuickerProps) {
  const { t } = useTranslation('coverage');
  const { change } = useDraft(territory);
  const latest = useLatestScenario();
  const [error, setError] = useState<unknown>();
  const withLatest = (next: (draft: Draft) => void) => {
    setError(undefined);
    latest(id).then(({ data, etag = '' }) => {
      next(draftOf(data, etag));
    }, setError);
  };
  return (
    <div role="alert" className={classes['stack']}>
      <p>
        <strong>{t('keep.stale')}</strong>
      </p>
      <p>{t('keep.staleAdvice')}</p>
      {error !== undefined && <ProblemNotice error={error} />}
      <div className={classes['verbs']}>
        <Button
          variant="outline"
          disabled={busy}
          onClick={() => {
            withLatest(({ kept }) => {
              onMine(kept);
            });
          }}
        >
          {t('keep.mine')}
        </Button>
        <Button
          variant="outline"
          disabled={busy}
          onClick={() => {
            withLatest((theirs) => {
              change(() => theirs);
              onTheirs();
            });
          }}
        >
          {t('keep.theirs')}
        </Button>
      </div>
    </div>
  );
}
