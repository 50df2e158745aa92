import { Button } from '@mantine/core';
import IconTableImport from '@tabler/icons-react/dist/esm/icons/IconTableImport.mjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageTitle } from '@/shared/ui/page-title';
import { ForImporters } from '../components/for-importers';
import classes from '../components/imports.module.css';
import { RunsTable } from '../components/runs-table';
import { SourcesTable } from '../components/sources-table';

/** « Imports »: what came into the directory, from where, and what waits to be looked at. */
export function ImportsPage() {
  const { t } = useTranslation('imports');
  return (
    <ForImporters>
      <PageTitle
        title={t('list.title')}
        lead={t('list.lead')}
        actions={
          <Button
            component={Link}
            to="/imports/nouveau"
            leftSection={<IconTableImport size={20} aria-hidden />}
          >
            {t('list.importFile')}
          </Button>
        }
      />
      <div className={classes['page']}>
        <RunsTable title={t('list.runs')} empty={t('list.empty')} />
        <SourcesTable />
      </div>
    </ForImporters>
  );
}
