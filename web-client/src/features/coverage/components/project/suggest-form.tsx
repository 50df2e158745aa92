import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/shared/ui/announcer';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { open, peopleIn, sessionsIn, withChange } from '../../project-model';
import type { Change, Suggestions } from '../../project-model';
import { useSuggest } from '../../project-queries';
import { useDraft } from '../../use-draft';
import { useFigures } from '../../use-figures';
import type { View } from '../../view-url';
import { PeopleField } from './people-field';
import classes from '../coverage.module.css';

interface SuggestFormProps {
  readonly territory: string;
  readonly view: View;
  readonly changes: readonly Change[];
}

/** Where new sessions would help most, beside what is already thought of. */
export function SuggestForm({ territory, view, changes }: SuggestFormProps) {
  const { t } = useTranslation('coverage');
  const id = useId();
  const suggest = useSuggest(territory, view);
  const [sessions, setSessions] = useState('3');
  const [people, setPeople] = useState('8');
  const [tried, setTried] = useState(false);
  const asked = { sessions: sessionsIn(sessions), perWeek: peopleIn(people) };
  return (
    <details className={classes['fold']}>
      <summary>{t('suggest.title')}</summary>
      <form
        noValidate
        className={classes['think']}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (asked.sessions === undefined || asked.perWeek === undefined) return;
          suggest.mutate({ sessions: asked.sessions, perWeek: asked.perWeek, besides: changes });
        }}
      >
        <p className={classes['quiet']}>{t('suggest.help')}</p>
        <PeopleField
          id={`${id}-sessions`}
          label={t('suggest.sessions')}
          value={sessions}
          error={tried && asked.sessions === undefined ? t('suggest.sessionsFault') : undefined}
          onTyped={setSessions}
        />
        <PeopleField
          id={`${id}-people`}
          label={t('suggest.people')}
          value={people}
          error={tried && asked.perWeek === undefined ? t('project.peopleFault') : undefined}
          onTyped={setPeople}
        />
        <div>
          <Button type="submit" variant="outline" loading={suggest.isPending}>
            {t('suggest.ask')}
          </Button>
        </div>
        {suggest.isError && <ProblemNotice error={suggest.error} />}
        <div role="status">
          {suggest.data !== undefined && (
            <Suggested territory={territory} suggestions={suggest.data} perWeek={suggest.variables.perWeek} />
          )}
        </div>
      </form>
    </details>
  );
}

interface SuggestedProps {
  readonly territory: string;
  readonly suggestions: Suggestions;
  readonly perWeek: number;
}

function Suggested({ territory, suggestions, perWeek }: SuggestedProps) {
  const { t } = useTranslation('coverage');
  const { whole } = useFigures();
  const announce = useAnnounce();
  const { draft, change } = useDraft(territory);
  const isIn = (code: string) =>
    draft.changes.some(({ kind, communes }) => kind === 'OPEN' && communes[0]?.code === code);
  const add = (communes: Suggestions['communes']) => {
    change((before) =>
      communes.reduce((all, { code, name }) => withChange(all, open({ code, name }, perWeek)), before),
    );
    announce(t('project.added'));
  };
  const left = suggestions.communes.filter(({ code }) => !isIn(code));
  if (suggestions.communes.length === 0) return <p>{t('suggest.none')}</p>;
  return (
    <div className={classes['stack']}>
      <p>
        {t('suggest.together', {
          before: whole(suggestions.missingBefore),
          after: whole(suggestions.missingAfter),
        })}
      </p>
      <ol className={classes['changes']} aria-label={t('suggest.title')}>
        {suggestions.communes.map((one) => (
          <li key={one.code}>
            <span>
              <strong>{one.name}</strong>{' '}
              {t('suggest.closes', { count: one.closes, shown: whole(one.closes) })}
            </span>
            {isIn(one.code) ? (
              <span className={classes['quiet']}>{t('suggest.isIn')}</span>
            ) : (
              <Button
                variant="outline"
                aria-label={t('suggest.addNamed', { name: one.name })}
                onClick={() => {
                  add([one]);
                }}
              >
                {t('suggest.add')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {left.length > 1 && (
        <div>
          <Button
            onClick={() => {
              add(left);
            }}
          >
            {t('suggest.addAll', { count: left.length })}
          </Button>
        </div>
      )}
    </div>
  );
}
