import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/shared/ui/announcer';
import type { Near } from '../../model';
import { capacity, close, peopleIn, withChange } from '../../project-model';
import type { Change } from '../../project-model';
import { useDraft } from '../../use-draft';
import { PeopleField } from './people-field';
import { SeeTheEffect } from './think-of-a-session';
import classes from '../coverage.module.css';

interface ThinkOfAPlaceProps {
  readonly territory: string;
  readonly id: string;
  readonly place: Near;
}

/** « Et si ce lieu fermait, ou recevait plus de monde ? » */
export function ThinkOfAPlace({ territory, id, place }: ThinkOfAPlaceProps) {
  const { t } = useTranslation('coverage');
  const field = useId();
  const announce = useAnnounce();
  const { draft, change } = useDraft(territory);
  const [typed, setTyped] = useState(String(Math.round(place.placesAWeek)));
  const [tried, setTried] = useState(false);
  const people = peopleIn(typed, 0);
  const think = (thought: Change) => {
    change((before) => withChange(before, thought));
    announce(t('project.added'));
  };
  return (
    <details className={classes['fold']} data-print="hide">
      <summary aria-label={t('project.ifNamed', { name: place.name })}>{t('project.if')}</summary>
      <form
        noValidate
        className={classes['think']}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (people !== undefined) think(capacity({ code: id, name: place.name }, people));
        }}
      >
        <PeopleField
          id={field}
          label={t('project.itReceived')}
          value={typed}
          error={tried && people === undefined ? t('project.peopleFaultOrNone') : undefined}
          onTyped={setTyped}
        />
        <div className={classes['verbs']}>
          <Button type="submit" variant="outline">
            {t('project.tryCapacity')}
          </Button>
          <Button
            variant="outline"
            onClick={() => {
              think(close({ code: id, name: place.name }));
            }}
          >
            {t('project.tryClosing')}
          </Button>
        </div>
        {draft.changes.some((one) => one.place?.code === id) && (
          <p>
            {t('project.thoughtOf')} <SeeTheEffect />
          </p>
        )}
      </form>
    </details>
  );
}
