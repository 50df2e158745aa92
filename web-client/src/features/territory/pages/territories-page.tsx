import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useMay } from '@/shared/session/session';
import { Empty } from '@/shared/ui/empty';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';
import { LoadCard } from '../components/load-card';
import { LoadForm } from '../components/load-form';
import { TerritoriesCard } from '../components/territories-card';
import { territoryCode } from '../loading-model';
import classes from '../components/territories.module.css';

/** Where a département is opened and brought up to date. The address says which one is looked at. */
export function TerritoriesPage() {
  const { t } = useTranslation('territory');
  const may = useMay('manage-territories');
  const [search, setSearch] = useSearchParams();
  const code = territoryCode(search.get('code') ?? '');

  if (!may) {
    return (
      <>
        <PageTitle title={t('territories.title')} />
        <Panel title={t('territories.notYours.title')}>
          <Empty>{t('territories.notYours.text')}</Empty>
        </Panel>
      </>
    );
  }
  return (
    <>
      <PageTitle title={t('territories.title')} lead={t('territories.lead')} />
      <div className={classes['page']}>
        <LoadForm
          code={code}
          onBegun={(begun) => {
            setSearch({ code: begun }, { preventScrollReset: true });
          }}
        />
        {code !== undefined && <LoadCard key={code} code={code} />}
        <TerritoriesCard />
      </div>
    </>
  );
}
