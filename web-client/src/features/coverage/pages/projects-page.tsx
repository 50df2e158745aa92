import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useMay, useSession } from '@/shared/session/session';
import { DataTable } from '@/shared/ui/data-table';
import { DateText } from '@/shared/ui/date-text';
import { Empty } from '@/shared/ui/empty';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';
import { StateCard } from '@/shared/ui/state-card';
import { NotYours } from '../components/not-yours';
import { CompareProjects } from '../components/project/compare-projects';
import { HELPS } from '../model';
import type { Scenario } from '../project-model';
import { useScenarios } from '../project-queries';
import classes from '../components/coverage.module.css';

/** What the territory's coordinators keep, and two of them side by side. */
export function ProjectsPage() {
  const { t } = useTranslation('coverage');
  const { territoryCode } = useSession();
  const may = useMay('view-territory');
  if (!may || territoryCode === undefined) return <NotYours title={t('projects.title')} />;
  return (
    <>
      <PageTitle
        title={t('projects.title')}
        lead={t('projects.lead')}
        actions={<Link to="/territoire/carte">{t('projects.toTheMap')}</Link>}
      />
      <Projects territory={territoryCode} />
    </>
  );
}

function Projects({ territory }: { readonly territory: string }) {
  const { t } = useTranslation('coverage');
  const scenarios = useScenarios(territory);
  return (
    <div className={classes['page']}>
      <StateCard
        query={scenarios}
        title={t('projects.kept')}
        isEmpty={(found) => found.length === 0}
        empty={<Empty>{t('projects.empty')}</Empty>}
      >
        {(found) => <ProjectLines scenarios={found} />}
      </StateCard>
      {scenarios.data !== undefined && scenarios.data.length > 1 && <Compare scenarios={scenarios.data} />}
    </div>
  );
}

function ProjectLines({ scenarios }: { readonly scenarios: readonly Scenario[] }) {
  const { t } = useTranslation('coverage');
  return (
    <DataTable
      caption={t('projects.caption')}
      rows={scenarios}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: t('projects.name'),
          cell: ({ id, name }) => (
            <span className={classes['long']}>
              <Link to={`/projets/${id}`}>{name}</Link>
            </span>
          ),
        },
        {
          key: 'help',
          header: t('choice.help'),
          cell: ({ orientationType }) => {
            const help = HELPS.find((one) => one === orientationType);
            return help === undefined ? '' : t(`orientationType.${help}.short`);
          },
        },
        {
          key: 'changes',
          header: t('projects.changes'),
          numeric: true,
          cell: ({ changes }) => String(changes.length),
        },
        {
          key: 'shared',
          header: t('projects.shared'),
          cell: ({ shared: isShared }) => t(isShared ? 'projects.yes' : 'projects.no'),
        },
        {
          key: 'changedAt',
          header: t('projects.changedAt'),
          cell: ({ changedAt }) => <DateText at={changedAt} />,
        },
      ]}
    />
  );
}

function Compare({ scenarios }: { readonly scenarios: readonly Scenario[] }) {
  const { t } = useTranslation('coverage');
  const [search, setSearch] = useSearchParams();
  const chosen = (['un', 'deux'] as const).map((which) =>
    scenarios.find(({ id }) => id === search.get(which)),
  );
  const [one, two] = chosen;
  return (
    <Panel title={t('compare.title')}>
      <div className={classes['stack']}>
        <div className={classes['choices']} data-print="hide">
          {(['un', 'deux'] as const).map((which, at) => (
            <NativeSelect
              key={which}
              label={t(`compare.${which}`)}
              data={[
                { value: '', label: t('compare.choose') },
                ...scenarios
                  .filter(({ id }) => id !== chosen[1 - at]?.id)
                  .map(({ id, name }) => ({ value: id, label: name })),
              ]}
              value={chosen[at]?.id ?? ''}
              onChange={({ target: { value } }) => {
                setSearch(
                  (now) => {
                    now.set(which, value);
                    return now;
                  },
                  { replace: true, preventScrollReset: true },
                );
              }}
            />
          ))}
        </div>
        {one !== undefined && two !== undefined && <CompareProjects one={one} two={two} />}
      </div>
    </Panel>
  );
}
