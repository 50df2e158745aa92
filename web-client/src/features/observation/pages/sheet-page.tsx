import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { locale } from '@/shared/i18n/i18n';
import { PaperButton } from '@/shared/paper/paper-button';
import { useMay, useSession } from '@/shared/session/session';
import { DataTable } from '@/shared/ui/data-table';
import { Empty } from '@/shared/ui/empty';
import { PageTitle } from '@/shared/ui/page-title';
import { StateCard } from '@/shared/ui/state-card';
import { NotYours } from '../components/not-yours';
import classes from '../components/observation.module.css';
import { partsOf, quarterIn } from '../model';
import type { Sheet } from '../model';
import { useSheet } from '../queries';

/** What a quarter brought, for the network's meeting. */
export function SheetPage() {
  const { t } = useTranslation('observation');
  const { territoryCode } = useSession();
  const may = useMay('search-network');
  return (
    <>
      <PageTitle title={t('sheet.title')} lead={t('sheet.lead')} />
      {!may || territoryCode === undefined ? <NotYours /> : <Quarter territory={territoryCode} />}
    </>
  );
}

function Quarter({ territory }: { readonly territory: string }) {
  const { t } = useTranslation('observation');
  const [search, setSearch] = useSearchParams();
  const asked = quarterIn(search);
  const sheet = useSheet(territory, asked);
  const named = (quarter: string) => t('sheet.quarterOf', partsOf(quarter, locale()));
  const choices = [...new Set([...(asked === undefined ? [] : [asked]), ...(sheet.data?.quarters ?? [])])];
  return (
    <div className={classes['page']}>
      <div data-print="hide">
        <NativeSelect
          label={t('sheet.quarter')}
          value={asked ?? sheet.data?.quarter ?? ''}
          data={choices
            .toSorted()
            .toReversed()
            .map((value) => ({ value, label: named(value) }))}
          onChange={(event) => {
            setSearch({ trimestre: event.currentTarget.value }, { replace: true });
          }}
        />
      </div>
      <StateCard
        query={sheet}
        lines={8}
        {...(sheet.data === undefined ? {} : { title: named(sheet.data.quarter) })}
      >
        {(data) => <Told sheet={data} />}
      </StateCard>
      <div className={classes['links']} data-print="hide">
        <PaperButton
          paper={{ kind: 'observation-sheet', territory, ...(asked === undefined ? {} : { quarter: asked }) }}
          label={t('sheet.print')}
        />
        <Link to="/ce-qui-bloque">{t('sheet.note')}</Link>
        <Link to="/territoire/reseau">{t('sheet.bulletin')}</Link>
      </div>
    </div>
  );
}

function Told({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation('observation');
  const { total, before, underWay, bodies, steps } = sheet;
  return (
    <div className={classes['page']}>
      <div>
        <p className={classes['big']}>{t('sheet.total', { count: total })}</p>
        <p className={classes['quiet']}>
          {t('sheet.before', { count: before })}
          {underWay && ` · ${t('sheet.underWay')}`}
        </p>
      </div>
      {bodies.length === 0 ? (
        <Empty>{t('sheet.empty')}</Empty>
      ) : (
        <>
          <DataTable
            caption={t('sheet.caption')}
            rows={bodies}
            rowKey={({ body }) => body}
            columns={[
              { key: 'body', header: t('sheet.body'), cell: ({ body }) => t(`body.${body}`) },
              { key: 'total', header: t('sheet.noted'), numeric: true, cell: (row) => row.total },
              { key: 'before', header: t('sheet.earlier'), numeric: true, cell: (row) => row.before },
              { key: 'nobody', header: t('sheet.nobody'), numeric: true, cell: (row) => row.nobody },
              { key: 'contact', header: t('sheet.contact'), cell: ({ contact }) => t(`contact.${contact}`) },
              {
                key: 'steps',
                header: t('sheet.where'),
                cell: (row) =>
                  row.steps
                    .map(({ step, total: count }) => `${t(`step.${step}`)} (${String(count)})`)
                    .join(', '),
              },
            ]}
          />
          {steps.length > 0 && (
            <div>
              <h3>{t('sheet.stepsTitle')}</h3>
              <ul>
                {steps.map(({ step, total: count }) => (
                  <li key={step}>{t('sheet.stepLine', { step: t(`step.${step}`), count })}</li>
                ))}
              </ul>
            </div>
          )}
        </>
      )}
    </div>
  );
}
