import { Button } from '@mantine/core';
import IconArrowLeft from '@tabler/icons-react/dist/esm/icons/IconArrowLeft.mjs';
import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { BestPlacesProps, ChoosablePlace, PlaceFinderProps } from '@/shared/places/place';
import { usePlaceNamed, useReferral } from '../../queries';
import { ByPhoneOrPaper } from './by-phone-or-paper';
import { useFlow } from './flow-memory';
import type { Flow } from './flow-memory';
import { kindOfHelpOf, withPlace } from './model';
import type { Draft } from './model';
import { StepHeader } from './step-header';
import classes from './new-referral.module.css';

const IN_THE_LIST = {
  choose: 'newReferral.place.chooseNamed',
  call: 'newReferral.place.callNamed',
} as const;
const AMONG_THE_BEST = {
  choose: 'newReferral.place.chooseProposed',
  call: 'newReferral.place.callProposed',
} as const;
type ButtonNames = typeof IN_THE_LIST | typeof AMONG_THE_BEST;

/** Another place begins anew: what was refused of the one before says nothing about it. */
const taken = (typed: Flow, place: ChoosablePlace) => ({ ...withPlace(typed, place), refusal: undefined });

interface PlaceStepProps {
  readonly team: string;
  readonly draft: Draft;
  readonly BestPlaces: ComponentType<BestPlacesProps>;
  readonly PlaceFinder: ComponentType<PlaceFinderProps>;
}

/** Step 2: the person and the worker choose a place. */
export function PlaceStep({ team, draft, BestPlaces, PlaceFinder }: PlaceStepProps) {
  const { t } = useTranslation(['referral', 'shared']);
  const navigate = useNavigate();
  const [flow, change] = useFlow(team, draft.id);
  const [looked, setLooked] = useState<ChoosablePlace>();
  const kindOfHelp = kindOfHelpOf(draft);
  const toNeed = `/mettre-en-relation/${draft.id}/besoin`;

  // After a no or a silence, the place that was asked is not proposed again; the one it named is taken at once.
  const before = useReferral(draft.previousLink === 'AGAIN' ? draft.previousReferralId : undefined);
  const [search] = useSearchParams();
  const named = usePlaceNamed(search.get('lieu') ?? undefined).data;
  const [namedLeft, setNamedLeft] = useState(false);
  const unconnected = looked ?? (named?.connected === false && !namedLeft ? named : undefined);

  const choose = (place: ChoosablePlace) => {
    if (!place.connected) {
      setLooked(place);
      return;
    }
    change((typed) => taken(typed, place));
    void navigate(`/mettre-en-relation/${draft.id}/envoi`);
  };

  useEffect(() => {
    if (named?.connected !== true) return;
    change((typed) => taken(typed, named));
    void navigate(`/mettre-en-relation/${draft.id}/envoi`, { replace: true });
  }, [named, change, navigate, draft.id]);

  /** A place may stand among the best and in the list: what its two buttons are called tells them apart. */
  const button = (place: ChoosablePlace, names: ButtonNames) => (
    <Button
      variant={place.connected ? 'filled' : 'outline'}
      aria-label={t(place.connected ? names.choose : names.call, { name: place.name })}
      onClick={() => {
        choose(place);
      }}
    >
      {t(place.connected ? 'newReferral.place.choose' : 'newReferral.place.call')}
    </Button>
  );

  return (
    <>
      <StepHeader
        step={1}
        title={t('newReferral.place.title')}
        lead={
          kindOfHelp === undefined
            ? draft.commune.name
            : t('newReferral.place.lead', {
                help: t(`codes.orientationType.${kindOfHelp}.short`),
                commune: draft.commune.name,
              })
        }
      />
      <p className={classes['back']}>
        <Link to={toNeed}>
          <IconArrowLeft size={20} aria-hidden />
          {t('newReferral.place.changeNeed')}
        </Link>
      </p>
      {kindOfHelp !== undefined && (
        <BestPlaces
          request={draft.id}
          commune={draft.commune}
          kindOfHelp={kindOfHelp}
          procedure={{ body: draft.procedureBody, topic: draft.procedureTopic }}
          without={before.data?.place?.id}
          filters={flow.filters}
          onFilters={(filters) => {
            change({ filters });
          }}
          action={(place) => button(place, AMONG_THE_BEST)}
        />
      )}
      <h2 className={classes['allPlaces']}>{t('newReferral.place.all')}</h2>
      <PlaceFinder
        commune={draft.commune}
        kindOfHelp={kindOfHelp}
        filters={flow.filters}
        onFilters={(filters) => {
          change({ filters });
        }}
        chosen={flow.place?.id}
        action={(place) => button(place, IN_THE_LIST)}
        otherHelp={
          <p className={classes['back']}>
            <Link to={toNeed}>{t('newReferral.place.otherHelp')}</Link>
          </p>
        }
      />
      {unconnected !== undefined && (
        <ByPhoneOrPaper
          draft={draft}
          place={unconnected}
          onClose={() => {
            setLooked(undefined);
            setNamedLeft(true);
          }}
        />
      )}
    </>
  );
}
