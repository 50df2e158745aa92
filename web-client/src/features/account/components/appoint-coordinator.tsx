import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Attempt } from '@/api/attempt';
import { CodeChoice } from '@/shared/forms/code-choice';
import { useAnnounce } from '@/shared/ui/announcer';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import type { Invitation } from '../model';
import { send, useAct, useMemberSearch } from '../queries';
import classes from './account.module.css';
import { CodeCard } from './code-card';
import { FormFrame } from '@/shared/forms/form-frame';
import { Line, Lines } from './line';
import { useForm } from '@/shared/forms/use-form';

interface TerritoryChoice {
  readonly territoryCode: string;
  readonly territoryName: string;
}

const PAUSE_WHILE_TYPING = 250;

/** A member by their name, or somebody new by a code. */
export function AppointCoordinator({ territories }: { readonly territories: readonly TerritoryChoice[] }) {
  const { t } = useTranslation('account');
  const announce = useAnnounce();
  const [territory, setTerritory] = useState(
    territories.length === 1 ? territories[0]?.territoryCode : undefined,
  );
  const [typed, setTyped] = useState('');
  const [sought] = useDebouncedValue(typed, PAUSE_WHILE_TYPING);
  const found = useMemberSearch(sought);
  const appoint = useAct(send.appointCoordinator);
  const name = territories.find(({ territoryCode }) => territoryCode === territory)?.territoryName ?? '';
  return (
    <>
      <Panel title={t('coordinators.appoint')}>
        <div className={classes['form']}>
          <CodeChoice
            id="coordinator-territory"
            legend={t('coordinators.territory')}
            options={territories.map(({ territoryCode, territoryName }) => ({
              value: territoryCode,
              label: `${territoryName} (${territoryCode})`,
            }))}
            value={territory}
            onChange={setTerritory}
          />
          <TextInput
            id="coordinator-search"
            type="search"
            label={t('coordinators.search')}
            value={typed}
            autoComplete="off"
            onChange={(event) => {
              setTyped(event.currentTarget.value);
            }}
          />
          {found.isError && <ProblemNotice error={found.error} />}
          {appoint.error !== null && <ProblemNotice error={appoint.error} />}
          <Lines>
            {found.data?.map((member) => (
              <Line
                key={member.id}
                title={member.displayName}
                actions={
                  <Button
                    variant="outline"
                    disabled={territory === undefined}
                    aria-label={t('coordinators.appointOf', { name: member.displayName })}
                    loading={appoint.isPending}
                    onClick={() => {
                      if (territory === undefined) return;
                      appoint.mutate(
                        { memberId: member.id, territoryCode: territory },
                        {
                          onSuccess: () => {
                            announce(
                              t('coordinators.appointed', { name: member.displayName, territory: name }),
                            );
                            setTyped('');
                          },
                        },
                      );
                    }}
                  >
                    {t('coordinators.appoint')}
                  </Button>
                }
              >
                <p>
                  {member.organisations.length === 0
                    ? t('coordinators.without')
                    : member.organisations.join(', ')}
                </p>
              </Line>
            ))}
          </Lines>
        </div>
      </Panel>
      <InviteCoordinator territory={territory} />
    </>
  );
}

function InviteCoordinator({ territory }: { readonly territory: string | undefined }) {
  const { t } = useTranslation('account');
  const invite = useAct(send.inviteCoordinator);
  const [attempt] = useState(() => new Attempt());
  const [label, setLabel] = useState('');
  const [made, setMade] = useState<Invitation>();
  const form = useForm('coordinator', {
    territory: { ok: territory !== undefined, message: t('coordinators.territoryError') },
    label: { ok: label.trim() !== '', message: t('invite.forError') },
  });
  const submit = async () => {
    if (territory === undefined) return;
    const body = { territoryCode: territory, label: label.trim() };
    setMade(await invite.mutateAsync({ key: attempt.keyFor(body), body }));
    attempt.done();
    setLabel('');
  };
  return (
    <Panel title={t('coordinators.invite')}>
      {made?.code !== undefined ? (
        <CodeCard
          invitation={{ ...made, code: made.code }}
          onDone={() => {
            setMade(undefined);
          }}
        />
      ) : (
        <FormFrame
          {...form}
          submitLabel={t('coordinators.inviteSubmit')}
          onSubmit={() => void form.submit(submit)}
        >
          <p>{t('invite.intro')}</p>
          <TextInput
            id="coordinator-label"
            label={t('invite.for')}
            error={form.errorOf('label')}
            value={label}
            maxLength={80}
            autoComplete="off"
            onChange={(event) => {
              setLabel(event.currentTarget.value);
            }}
          />
        </FormFrame>
      )}
    </Panel>
  );
}
