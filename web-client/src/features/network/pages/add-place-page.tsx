import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { ErrorSummary } from '@/shared/forms/error-summary';
import { RadioLines } from '@/shared/forms/radio-lines';
import { useSession } from '@/shared/session/session';
import { useAnnounce } from '@/shared/ui/announcer';
import { Empty } from '@/shared/ui/empty';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { useOwnTeams } from '../care-queries';
import { fieldId } from '../components/care/card-fields';
import { CardSections } from '../components/care/card-sections';
import { FoundAgain } from '../components/care/found-again';
import { managedOrganisations } from '../components/care/model';
import type { ManagedOrganisation } from '../components/care/model';
import { useCardCommune } from '../components/care/use-card-commune';
import { useNewCard } from '../components/care/use-new-card';
import classes from '../components/care/care.module.css';

/** « Ajouter un lieu » to an organisation one manages, with the form that keeps it true afterwards. */
export function AddPlacePage() {
  const { t } = useTranslation('network');
  const organisations = managedOrganisations(useSession());
  return (
    <>
      <p data-print="hide">
        <Link to="/mes-lieux">{t('care.edit.back')}</Link>
      </p>
      <PageTitle title={t('care.add.title')} lead={t('care.add.lead')} />
      {organisations[0] === undefined ? (
        <Panel>
          <Empty>{t('care.add.forManagers')}</Empty>
        </Panel>
      ) : (
        <NewPlace organisations={organisations} first={organisations[0]} />
      )}
    </>
  );
}

interface NewPlaceProps {
  readonly organisations: readonly ManagedOrganisation[];
  readonly first: ManagedOrganisation;
}

const NO_TEAM = 'none';

function NewPlace({ organisations, first }: NewPlaceProps) {
  const { t } = useTranslation('network');
  const announce = useAnnounce();
  const navigate = useNavigate();
  const draft = useNewCard();
  const [organisation, setOrganisation] = useState(first.value);
  const [team, setTeam] = useState(NO_TEAM);
  const commune = useCardCommune(draft);
  const teams = useOwnTeams(organisation);
  const add = async () => {
    if (!(await draft.add(organisation, team === NO_TEAM ? undefined : team))) return;
    announce(t('care.add.done', { name: draft.form.texts.name }));
    await navigate('/mes-lieux');
  };
  return (
    <div className={classes['page']}>
      <FoundAgain draft={draft} startAgainLabel={t('care.add.startAgain')} />
      <Panel title={t('care.add.whose')}>
        <div className={classes['stack']}>
          {organisations.length > 1 ? (
            <RadioLines
              legend={t('care.add.organisation')}
              lines={organisations}
              value={organisation}
              onChange={(chosen) => {
                setOrganisation(chosen);
                setTeam(NO_TEAM);
              }}
            />
          ) : (
            <p>{first.label}</p>
          )}
          {teams.isError && <ProblemNotice error={teams.error} onRetry={() => void teams.refetch()} />}
          {teams.isPending && <LoadingLines lines={2} />}
          {teams.data !== undefined && (
            <RadioLines
              legend={t('care.add.team')}
              lines={[
                ...teams.data.map(({ id, name }) => ({ value: id, label: name })),
                { value: NO_TEAM, label: t('care.add.noTeam'), detail: t('care.add.noTeamHelp') },
              ]}
              value={team}
              onChange={setTeam}
            />
          )}
        </div>
      </Panel>
      <CardSections editor={draft} {...commune} />
      <div className={classes['saving']}>
        <ErrorSummary
          attempt={draft.attempt}
          errors={
            draft.attempt === 0
              ? []
              : [...draft.errors].map((name) => ({
                  fieldId: fieldId(name),
                  message: t(`care.error.${name}`),
                }))
          }
        />
        {draft.refusal !== undefined && <ProblemNotice error={draft.refusal} />}
        <p className={classes['quiet']}>{t('care.add.next')}</p>
        <div className={classes['badges']}>
          <Button loading={draft.saving} onClick={() => void add()}>
            {t('care.add.submit')}
          </Button>
          <Button component={Link} to="/mes-lieux" variant="subtle">
            {t('care.add.later')}
          </Button>
        </div>
      </div>
    </div>
  );
}
