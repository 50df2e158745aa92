import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommuneField } from '@/shared/communes/commune-field';
import type { CommuneChoice } from '@/shared/communes/commune-queries';
import { useAnnounce } from '@/shared/ui/announcer';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import type { Line } from '../../model';
import { STOPS, open, peopleIn, round, withChange } from '../../project-model';
import type { Named } from '../../project-model';
import { useRoundOrder } from '../../project-queries';
import { useDraft } from '../../use-draft';
import { PeopleField } from './people-field';
import classes from '../coverage.module.css';

interface RoundFormProps {
  readonly territory: string;
  readonly communes: readonly Line[];
  readonly commune: Line | undefined;
}

/** One commune is a session, several are the stops of a bus. */
export function RoundForm({ territory, communes, commune }: RoundFormProps) {
  const { t } = useTranslation('coverage');
  const id = useId();
  const announce = useAnnounce();
  const { change } = useDraft(territory);
  const order = useRoundOrder(territory);
  const [chosen, setChosen] = useState<CommuneChoice>();
  const [stops, setStops] = useState<readonly Named[]>([]);
  const [people, setPeople] = useState('12');
  const [tried, setTried] = useState(false);
  const perWeek = peopleIn(people);
  const elsewhere = chosen !== undefined && !communes.some(({ code }) => code === chosen.code);

  const addStop = (stop: CommuneChoice) => {
    order.reset();
    if (stops.length < STOPS.most && !stops.some(({ code }) => code === stop.code))
      setStops([...stops, { code: stop.code, name: stop.name }]);
    setChosen(undefined);
    announce(t('round.stopAdded', { name: stop.name }));
  };
  const add = () => {
    setTried(true);
    const [only] = stops;
    if (perWeek === undefined || only === undefined) return;
    change((before) => withChange(before, stops.length === 1 ? open(only, perWeek) : round(stops, perWeek)));
    announce(t('project.added'));
    setStops([]);
    setTried(false);
    order.reset();
  };
  return (
    <details className={classes['fold']}>
      <summary>{t('round.title')}</summary>
      <form
        noValidate
        className={classes['think']}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <p className={classes['quiet']}>{t('round.help')}</p>
        <CommuneField
          id={`${id}-commune`}
          label={t('round.commune')}
          value={chosen}
          error={
            elsewhere ? t('round.elsewhere') : tried && stops.length === 0 ? t('round.noStop') : undefined
          }
          onChange={(next) => {
            setChosen(next);
            if (next !== undefined && communes.some(({ code }) => code === next.code)) addStop(next);
          }}
        />
        {commune !== undefined && !stops.some(({ code }) => code === commune.code) && (
          <div>
            <Button
              variant="subtle"
              onClick={() => {
                addStop(commune);
              }}
            >
              {t('round.addChosen', { name: commune.name })}
            </Button>
          </div>
        )}
        {stops.length > 0 && (
          <ol className={classes['changes']} aria-label={t('round.stops')}>
            {stops.map(({ code, name = '' }) => (
              <li key={code}>
                <span>{name}</span>
                <Button
                  variant="outline"
                  aria-label={t('project.removeNamed', { change: name })}
                  onClick={() => {
                    order.reset();
                    setStops(stops.filter((stop) => stop.code !== code));
                  }}
                >
                  {t('project.remove')}
                </Button>
              </li>
            ))}
          </ol>
        )}
        <PeopleField
          id={`${id}-people`}
          label={t(stops.length >= STOPS.least ? 'round.people' : 'suggest.people')}
          value={people}
          error={tried && perWeek === undefined ? t('project.peopleFault') : undefined}
          onTyped={setPeople}
        />
        {order.isError && <ProblemNotice error={order.error} />}
        <p role="status">{order.data === undefined ? '' : t('round.takes', { count: order.data.minutes })}</p>
        <div className={classes['verbs']}>
          <Button type="submit">{t('round.add')}</Button>
          {stops.length > STOPS.least && (
            <Button
              variant="outline"
              loading={order.isPending}
              onClick={() => {
                order.mutate(
                  stops.map(({ code }) => code),
                  {
                    onSuccess: (found) => {
                      setStops([
                        ...stops.slice(0, 1),
                        ...found.stops.map(({ code, name }) => ({ code, name })),
                      ]);
                    },
                  },
                );
              }}
            >
              {t('round.order')}
            </Button>
          )}
        </div>
      </form>
    </details>
  );
}
