import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeChoice } from '@/shared/forms/code-choice';
import { useAnnounce } from '@/shared/ui/announcer';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { TEAM_ROLES } from '../model';
import type { TeamRole } from '../model';
import { send, useAct, useTeamSearch } from '../queries';
import classes from './account.module.css';
import { FormFrame } from '@/shared/forms/form-frame';
import { useForm } from '@/shared/forms/use-form';

const PAUSE_WHILE_TYPING = 250;

/** A team found by its name, and the wish to be in it. */
export function AskToJoin() {
  const { t } = useTranslation('account');
  const announce = useAnnounce();
  const ask = useAct(send.askToJoin);
  const [typed, setTyped] = useState('');
  const [sought] = useDebouncedValue(typed, PAUSE_WHILE_TYPING);
  const found = useTeamSearch(sought);
  const [team, setTeam] = useState<string>();
  const [role, setRole] = useState<TeamRole>('REFERRER');
  const chosen = found.data?.some(({ id }) => id === team) === true ? team : undefined;
  const form = useForm('join', {
    teamId: { ok: chosen !== undefined, message: t('joining.ask.chooseError') },
  });
  const submit = async () => {
    if (chosen === undefined) return;
    await ask.mutateAsync({ teamId: chosen, role });
    announce(t('joining.ask.sent'));
    setTyped('');
    setTeam(undefined);
  };
  return (
    <Panel title={t('joining.ask.title')}>
      <FormFrame {...form} submitLabel={t('joining.ask.submit')} onSubmit={() => void form.submit(submit)}>
        <p>{t('joining.ask.help')}</p>
        <TextInput
          id="join-search"
          type="search"
          label={t('joining.ask.search')}
          value={typed}
          maxLength={80}
          autoComplete="off"
          onChange={(event) => {
            setTyped(event.currentTarget.value);
          }}
        />
        {found.isError && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
        {found.data?.length === 0 && <p role="status">{t('joining.ask.none')}</p>}
        <div className={classes['stack']} id="join-teamId" tabIndex={-1}>
          {found.data !== undefined && found.data.length > 0 && (
            <CodeChoice
              id="join-found"
              legend={t('joining.ask.found')}
              options={found.data.map(({ id, name, organisationName }) => ({
                value: id,
                label: name,
                description: organisationName,
              }))}
              value={team}
              onChange={setTeam}
              error={form.errorOf('teamId')}
            />
          )}
        </div>
        <CodeChoice
          id="join-role"
          legend={t('joining.ask.role')}
          options={TEAM_ROLES.map((value) => ({
            value,
            label: t(`role.${value}`),
            description: t(`roleHelp.${value}`),
          }))}
          value={role}
          onChange={setRole}
        />
      </FormFrame>
    </Panel>
  );
}
