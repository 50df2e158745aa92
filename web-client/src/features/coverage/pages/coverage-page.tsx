import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMay, useSession } from '@/shared/session/session';
import { PageTitle } from '@/shared/ui/page-title';
import { CoverageView } from '../components/coverage-view';
import { NotYours } from '../components/not-yours';

/** Who lacks which help, where, why, and what a change would bring. Communes and places, never a person. */
export function CoveragePage() {
  const { t } = useTranslation('coverage');
  const { territoryCode } = useSession();
  const may = useMay('view-territory');
  if (!may || territoryCode === undefined) return <NotYours title={t('title')} />;
  return (
    <>
      <PageTitle
        title={t('title')}
        lead={t('lead')}
        actions={<Link to="/territoire/carte/projets">{t('project.all')}</Link>}
      />
      <CoverageView territory={territoryCode} />
    </>
  );
}
