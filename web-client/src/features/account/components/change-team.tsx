import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/shared/ui/announcer';
import { Dialog } from '@/shared/ui/dialog';
import type { StaffedTeam } from '../model';
import { send, useAct } from '../queries';
import { TeamForm } from './team-form';

/** Renames a team or gives it a neutral name for everybody else, saying first why one may want to. */
export function ChangeTeam({ team }: { readonly team: StaffedTeam }) {
  const { t } = useTranslation('account');
  const announce = useAnnounce();
  const change = useAct(send.changeTeam);
  const [opened, setOpened] = useState(false);
  const close = () => {
    setOpened(false);
  };
  return (
    <>
      <Button
        variant="subtle"
        data-print="hide"
        aria-label={t('team.changeOf', { name: team.name })}
        onClick={() => {
          setOpened(true);
        }}
      >
        {t('team.change')}
      </Button>
      {opened && (
        <Dialog title={t('team.changeOf', { name: team.name })} onClose={close}>
          <p>{t('team.whyLabel')}</p>
          <p>{t('team.changeText')}</p>
          <TeamForm
            team={team}
            submitLabel={t('team.changeSubmit')}
            onSubmit={async (body) => {
              await change.mutateAsync({ id: team.id, body });
              announce(t('team.changed', { name: body.name }));
              close();
            }}
            onCancel={close}
          />
        </Dialog>
      )}
    </>
  );
}
