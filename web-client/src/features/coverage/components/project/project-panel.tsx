import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/shared/ui/announcer';
import { Panel } from '@/shared/ui/panel';
import type { Coverage, Line } from '../../model';
import { AT_MOST, NOTHING_YET, without } from '../../project-model';
import { useEffectOf } from '../../project-queries';
import { useDraft } from '../../use-draft';
import { useNamed } from '../../use-named';
import type { View } from '../../view-url';
import { isUsual } from '../../view-url';
import { EffectView } from './effect-view';
import { KeepProject } from './keep-project';
import { RoundForm } from './round-form';
import { SuggestForm } from './suggest-form';
import { useChangeWords } from './use-change-words';
import classes from '../coverage.module.css';

interface ProjectPanelProps {
  readonly territory: string;
  readonly coverage: Coverage;
  readonly view: View;
  readonly commune: Line | undefined;
  /** Of a commune on the map of the effect: it is explained where the others are. */
  readonly onChoose: (code: string) => void;
}

/** « Et si… » : what is thought of, what it would bring, and keeping it. Nothing is kept before one says so. */
export function ProjectPanel({ territory, coverage, view, commune, onChoose }: ProjectPanelProps) {
  const { t } = useTranslation('coverage');
  const { draft } = useDraft(territory);
  return (
    <div
      id="et-si"
      tabIndex={-1}
      className={classes['project']}
      data-print={draft.changes.length === 0 ? 'hide' : undefined}
    >
      <Panel title={t('project.title')}>
        <div className={classes['stack']}>
          <p className={classes['quiet']}>{t('project.lead')}</p>
          <Changes territory={territory} />
          {draft.changes.length >= AT_MOST && <p>{t('project.full', { most: String(AT_MOST) })}</p>}
          <div className={classes['ways']} data-print="hide">
            {coverage.computable && <SuggestForm territory={territory} view={view} changes={draft.changes} />}
            <RoundForm territory={territory} communes={coverage.communes} commune={commune} />
          </div>
          {draft.changes.length > 0 && (
            <>
              <DraftEffect territory={territory} coverage={coverage} view={view} onChoose={onChoose} />
              <KeepProject territory={territory} view={view} />
            </>
          )}
        </div>
      </Panel>
    </div>
  );
}

function Changes({ territory }: { readonly territory: string }) {
  const { t } = useTranslation('coverage');
  const announce = useAnnounce();
  const words = useChangeWords();
  const { draft, change } = useDraft(territory);
  const named = useNamed(draft.changes);
  if (named.length === 0) return <p>{t('project.none')}</p>;
  return (
    <div className={classes['stack']}>
      <ol className={classes['changes']} aria-label={t('project.changes')}>
        {named.map((one, at) => (
          <li key={`${String(at)} ${words(one)}`}>
            <span>{words(one)}</span>
            <Button
              variant="outline"
              data-print="hide"
              aria-label={t('project.removeNamed', { change: words(one) })}
              onClick={() => {
                change((before) => without(before, at));
                announce(t('project.removed'));
                document.getElementById('et-si')?.focus({ preventScroll: true });
              }}
            >
              {t('project.remove')}
            </Button>
          </li>
        ))}
      </ol>
      <div data-print="hide">
        <Button
          variant="subtle"
          onClick={() => {
            change(() => NOTHING_YET);
            announce(t('project.cleared'));
            document.getElementById('et-si')?.focus({ preventScroll: true });
          }}
        >
          {t('project.clear')}
        </Button>
      </div>
    </div>
  );
}

function DraftEffect({ territory, coverage, view, onChoose }: Omit<ProjectPanelProps, 'commune'>) {
  const { t } = useTranslation('coverage');
  const { draft } = useDraft(territory);
  const effect = useEffectOf(territory, view, draft.changes);
  const named = useNamed(draft.changes);
  return (
    <>
      <EffectView
        territory={territory}
        effect={effect}
        changes={named}
        lines={coverage.communes}
        view={view}
        onChoose={onChoose}
      />
      {(!isUsual(view) || view.month !== undefined) && (
        <p className={classes['quiet']}>{t('project.otherSettings')}</p>
      )}
    </>
  );
}
