import IconPlugConnected from '@tabler/icons-react/dist/esm/icons/IconPlugConnected.mjs';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { RadioLines } from '@/shared/forms/radio-lines';
import { managedOrganisations, useSession } from '@/shared/session/session';
import { Empty } from '@/shared/ui/empty';
import { LineList } from '@/shared/ui/line-list';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';
import { StateCard } from '@/shared/ui/state-card';
import { AddEndpoint } from '../components/add-endpoint';
import { EndpointLine } from '../components/endpoint-line';
import classes from '../components/webhook.module.css';
import { useEndpoints } from '../queries';

/** « Logiciels partenaires », for whoever manages an organisation. */
export function PartnersPage() {
  const { t } = useTranslation('webhook');
  const managed = managedOrganisations(useSession());
  const [parameters, setParameters] = useSearchParams();
  const wished = parameters.get('organisation');
  const chosen = managed.find(({ value }) => value === wished) ?? managed[0];
  if (chosen === undefined) {
    return (
      <>
        <PageTitle title={t('title')} />
        <Panel title={t('notYours.title')}>
          <Empty>{t('notYours.text')}</Empty>
        </Panel>
      </>
    );
  }
  return (
    <>
      <PageTitle title={t('title')} lead={t('lead', { organisation: chosen.label })} />
      <div className={classes['stack']}>
        {managed.length > 1 && (
          <RadioLines
            legend={t('which')}
            lines={managed}
            value={chosen.value}
            onChange={(organisation) => {
              setParameters({ organisation });
            }}
          />
        )}
        <Partners key={chosen.value} organisation={chosen.value} />
        <div data-print="hide">
          <Button component={Link} to={`/equipe?organisation=${chosen.value}`} variant="outline">
            {t('back')}
          </Button>
        </div>
      </div>
    </>
  );
}

function Partners({ organisation }: { readonly organisation: string }) {
  const { t } = useTranslation('webhook');
  const endpoints = useEndpoints(organisation);
  return (
    <>
      <StateCard
        query={endpoints}
        title={t('list')}
        lines={4}
        isEmpty={(all) => all.length === 0}
        empty={<Empty icon={IconPlugConnected}>{t('empty')}</Empty>}
      >
        {(all) => <LineList items={all}>{(endpoint) => <EndpointLine endpoint={endpoint} />}</LineList>}
      </StateCard>
      {endpoints.data !== undefined && <AddEndpoint organisation={organisation} endpoints={endpoints.data} />}
    </>
  );
}
