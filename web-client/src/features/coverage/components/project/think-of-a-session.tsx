import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/shared/ui/announcer';
import { open, peopleIn, withChange } from '../../project-model';
import { useDraft } from '../../use-draft';
import { PeopleField } from './people-field';
import classes from '../coverage.module.css';

interface ThinkOfASessionProps {
  readonly territory: string;
  readonly commune: { readonly code: string; readonly name: string };
}

/** « Et si on ouvrait une permanence ici ? » */
export function ThinkOfASession({ territory, commune }: ThinkOfASessionProps) {
  const { t } = useTranslation('coverage');
  const id = useId();
  const announce = useAnnounce();
  const { draft, change } = useDraft(territory);
  const [typed, setTyped] = useState('8');
  const [tried, setTried] = useState(false);
  const people = peopleIn(typed);
  const thoughtOf = draft.changes.some(
    ({ kind, communes }) => kind === 'OPEN' && communes[0]?.code === commune.code,
  );
  return (
    <form
      noValidate
      className={classes['think']}
      data-print="hide"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (people === undefined) return;
        change((before) => withChange(before, open({ code: commune.code, name: commune.name }, people)));
        announce(t('project.added'));
      }}
    >
      <PeopleField
        id={id}
        label={t('project.openHere')}
        value={typed}
        error={tried && people === undefined ? t('project.peopleFault') : undefined}
        onTyped={setTyped}
      />
      <Button type="submit">{t('project.try')}</Button>
      {thoughtOf && (
        <p>
          {t('project.thoughtOf')} <SeeTheEffect />
        </p>
      )}
    </form>
  );
}

/** The effect is farther down the page: one step away. */
export function SeeTheEffect() {
  const { t } = useTranslation('coverage');
  return (
    <a
      href="#et-si"
      onClick={(event) => {
        event.preventDefault();
        const effect = document.getElementById('et-si');
        effect?.focus({ preventScroll: true });
        effect?.scrollIntoView({ block: 'start' });
      }}
    >
      {t('project.seeEffect')}
    </a>
  );
}
