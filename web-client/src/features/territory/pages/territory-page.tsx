import { Button } from '@mantine/core';
import IconMap2 from '@tabler/icons-react/dist/esm/icons/IconMap2.mjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMay, useSession } from '@/shared/session/session';
import { Empty } from '@/shared/ui/empty';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';
import { FarCard } from '../components/far-card';
import { MapCard } from '../components/map-card';
import { PlacesCard } from '../components/places-card';
import classes from '../components/territory.module.css';

/** The coordinator's view: numbers and places, never a person. */
export function TerritoryPage() {
  const { t } = useTranslation('territory');
  const { territoryCode, offices } = useSession();
  const may = useMay('view-territory');
  const name = offices.find((office) => office.territoryCode === territoryCode)?.territoryName;

  if (!may || territoryCode === undefined) {
    return (
      <>
        <PageTitle title={t('page.title')} />
        <Panel title={t('notYours.title')}>
          <Empty icon={IconMap2}>{t('notYours.text')}</Empty>
        </Panel>
      </>
    );
  }
  return (
    <>
      <PageTitle
        title={name ?? t('page.title')}
        lead={t('page.lead')}
        actions={
          <>
            <Button component={Link} to="/territoire/chiffres" variant="outline">
              {t('page.figures')}
            </Button>
            <Button component={Link} to="/territoire/delais" variant="outline">
              {t('delays.open')}
            </Button>
          </>
        }
      />
      <div className={classes['page']}>
        <MapCard territory={territoryCode} />
        <FarCard territory={territoryCode} />
        <PlacesCard territory={territoryCode} />
      </div>
    </>
  );
}
