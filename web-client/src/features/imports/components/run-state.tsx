import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { describeDate } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { useAnnounce } from '@/shared/ui/announcer';
import { ConfirmAction } from '@/shared/ui/confirm-action';
import { Panel } from '@/shared/ui/panel';
import { useCodes } from '../code-texts';
import { queryOf } from '../look';
import { changesNothing } from '../model';
import type { Import } from '../model';
import { useImportCommand } from '../commands';
import { ApplyAction } from './apply-action';
import classes from './imports.module.css';
import { Progress } from './progress';
import { useSummary } from './use-summary';

/** Where the import stands, in one sentence, with what can be done now. */
export function RunState({ run }: { readonly run: Import }) {
  switch (run.status) {
    case 'RECEIVED':
    case 'READING':
    case 'APPLYING':
    case 'UNDOING':
      return <Progress run={run} />;
    case 'READY':
      return <Ready run={run} />;
    case 'APPLIED':
      return <Applied run={run} />;
    case 'UNDONE':
      return <Undone run={run} />;
    case 'FAILED':
      return <Failed run={run} />;
    case 'DISCARDED':
      return <Discarded />;
  }
}

function Ready({ run }: { readonly run: Import }) {
  const { t } = useTranslation('imports');
  const summary = useSummary();
  const { undecided, differing, outdated, counts, nothingDone } = run;
  const undecidedView = counts.possibleDuplicate > 0 ? 'duplicates' : 'absent';
  return (
    <>
      {outdated > 0 && (
        <Panel title={t('preview.outdated.title', { count: outdated })} tone="follow-up">
          {nothingDone === 'OUTDATED' && (
            <p className={classes['nothing']}>{t('preview.nothingDone.applying')}</p>
          )}
          <p>{t('preview.outdated.text')}</p>
          <p>
            <Link to={queryOf({ view: 'updated', only: 'OUTDATED' })} preventScrollReset>
              {t('preview.outdated.see')}
            </Link>
          </p>
        </Panel>
      )}
      {!(nothingDone === 'OUTDATED' && outdated > 0) && <NothingDone run={run} />}
      <Panel title={t('preview.summary.title')}>
        <div className={classes['stack']}>
          <p className={classes['summary']}>{summary(run)}</p>
          <p className={classes['nothing']}>
            {t(changesNothing(run) ? 'preview.summary.allSame' : 'preview.summary.nothingYet')}
          </p>
          {differing > 0 && (
            <p>
              {t('preview.summary.differing', { count: differing })}{' '}
              <Link to={queryOf({ view: 'updated', only: 'DIFFERING' })} preventScrollReset>
                {t('preview.summary.seeDiffering')}
              </Link>
            </p>
          )}
          {undecided > 0 && (
            <p>
              {t('preview.summary.undecided', { count: undecided })}{' '}
              <Link to={queryOf({ view: undecidedView, only: 'UNDECIDED' })} preventScrollReset>
                {t('preview.summary.seeUndecided')}
              </Link>
            </p>
          )}
          <div className={classes['actions']} data-print="hide">
            <ApplyAction run={run} />
            <DiscardAction run={run} />
          </div>
          <p className={classes['quiet']}>
            {t(outdated > 0 ? 'preview.apply.outdatedFirst' : 'preview.apply.next')}
          </p>
        </div>
      </Panel>
    </>
  );
}

/** Asked for, not carried out: why, and what to do. */
function NothingDone({ run: { nothingDone, status } }: { readonly run: Import }) {
  const { t } = useTranslation('imports');
  if (nothingDone === undefined) return null;
  return (
    <Panel title={t('preview.nothingDone.title')} tone="follow-up">
      <p>{t(`preview.nothingDone.${nothingDone}`)}</p>
      <p className={classes['nothing']}>
        {t(status === 'APPLIED' ? 'preview.nothingDone.undoing' : 'preview.nothingDone.applying')}
      </p>
    </Panel>
  );
}

function DiscardAction({ run }: { readonly run: Import }) {
  const { t } = useTranslation('imports');
  const announce = useAnnounce();
  const discard = useImportCommand('discard', run.id);
  return (
    <ConfirmAction
      label={t('preview.discard.button')}
      title={t('preview.discard.title')}
      confirmLabel={t('preview.discard.confirm')}
      onConfirm={async () => {
        await discard.mutateAsync();
        announce(t('preview.discarded.title'));
      }}
    >
      <p>{t('preview.discard.text')}</p>
    </ConfirmAction>
  );
}

function Applied({ run }: { readonly run: Import }) {
  const { t } = useTranslation('imports');
  const announce = useAnnounce();
  const summary = useSummary();
  const undo = useImportCommand('undo', run.id);
  return (
    <>
      <NothingDone run={run} />
      <Panel title={t('preview.applied.title')}>
        <div className={classes['stack']}>
          <p className={classes['summary']}>{summary(run)}</p>
          <p>
            {run.appliedAt !== undefined && t('preview.applied.at', { when: whenOf(run.appliedAt) })}{' '}
            {t('preview.applied.text')}
          </p>
          <div className={classes['actions']} data-print="hide">
            <ConfirmAction
              label={t('preview.undo.button')}
              title={t('preview.undo.title')}
              confirmLabel={t('preview.undo.button')}
              tone="irreversible"
              onConfirm={async () => {
                await undo.mutateAsync();
                announce(t('preview.progress.UNDOING'));
              }}
            >
              <p>{t('preview.undo.text')}</p>
            </ConfirmAction>
          </div>
          <p>
            {t('preview.applied.corrections')}{' '}
            <Link to={`/imports/sources/${run.sourceKey}`}>{t('preview.sourceLink')}</Link>
          </p>
        </div>
      </Panel>
    </>
  );
}

function Undone({ run: { undoneAt, notGivenBack } }: { readonly run: Import }) {
  const { t } = useTranslation('imports');
  const codes = useCodes();
  return (
    <Panel title={t('preview.undone.title')}>
      <div className={classes['stack']}>
        <p>
          {undoneAt !== undefined && t('preview.undone.at', { when: whenOf(undoneAt) })}{' '}
          {t('preview.undone.text')}
        </p>
        {notGivenBack.length > 0 && (
          <>
            <p>{t('preview.undone.except', { count: notGivenBack.length })}</p>
            <ul className={classes['plainList']}>
              {notGivenBack.map(({ placeId, name, reason }) => (
                <li key={placeId}>
                  <Link to={`/lieux/${placeId}`}>{name}</Link>
                  <span className={classes['under']}>{codes.notGivenBack(reason)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Panel>
  );
}

function Failed({ run: { failure, sourceKey } }: { readonly run: Import }) {
  const { t } = useTranslation('imports');
  const { title, advice } = useCodes().failure(failure ?? 'unknown');
  return (
    <Panel title={title} tone="follow-up">
      <div className={classes['stack']}>
        <p>{advice}</p>
        <p className={classes['nothing']}>{t('preview.failed.unchanged')}</p>
        <div className={classes['actions']}>
          <Again source={sourceKey} />
        </div>
      </div>
    </Panel>
  );
}

function Discarded() {
  const { t } = useTranslation('imports');
  return (
    <Panel title={t('preview.discarded.title')}>
      <p>{t('preview.discarded.text')}</p>
    </Panel>
  );
}

function Again({ source }: { readonly source: string }) {
  const { t } = useTranslation('imports');
  return (
    <Button component={Link} to={`/imports/nouveau?source=${source}`}>
      {t('preview.failed.again')}
    </Button>
  );
}

function whenOf(at: string): string {
  const { day, time } = describeDate(at, new Date(), locale());
  return [day, time].filter((part) => part !== '').join(', ');
}
