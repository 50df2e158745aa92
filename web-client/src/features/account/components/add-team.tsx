import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/shared/ui/announcer';
import { Panel } from '@/shared/ui/panel';
import { send, useAct } from '../queries';
import classes from './account.module.css';
import { TeamForm } from './team-form';

export function AddTeam({ organisation }: { readonly organisation: string }) {
  const { t } = useTranslation('account');
  const announce = useAnnounce();
  const create = useAct(send.createTeam);
  const [open, setOpen] = useState(false);
  return (
    <Panel title={t('team.add')} tone="quiet">
      <div className={classes['stack']}>
        <p>{t('team.addHelp')}</p>
        {open ? (
          <TeamForm
            submitLabel={t('team.create')}
            onSubmit={async (body) => {
              await create.mutateAsync({ id: organisation, body });
              announce(t('team.created', { name: body.name }));
              setOpen(false);
            }}
            onCancel={() => {
              setOpen(false);
            }}
          />
        ) : (
          <div>
            <Button
              variant="outline"
              onClick={() => {
                setOpen(true);
              }}
            >
              {t('team.add')}
            </Button>
          </div>
        )}
      </div>
    </Panel>
  );
}
