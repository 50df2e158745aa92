import { Button } from '@mantine/core';
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { calendarDay, weekSpan } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { PaperButton } from '@/shared/paper/paper-button';
import { useSession } from '@/shared/session/session';
import { Empty } from '@/shared/ui/empty';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';
import { AgendaWeek } from '../components/agenda/agenda-week';
import { hasSomethingToTake, mondayOf, weekIn } from '../components/agenda/model';
import { useAgendaWeek } from '../components/agenda/queries';
import { WeekLinks } from '../components/agenda/week-links';
import classes from '../components/agenda/agenda.module.css';

/** Who comes this week to the places of the acting team; the address carries the week. */
export function AgendaPage() {
  const { t } = useTranslation('referral');
  const { acting } = useSession();
  if (acting?.receives !== true) {
    return (
      <>
        <PageTitle title={t('agenda.title')} />
        <Panel title={t('inbox.noPlace.title')}>
          <Empty>{t('inbox.noPlace.text')}</Empty>
        </Panel>
      </>
    );
  }
  return (
    <>
      <PageTitle title={t('agenda.title')} lead={t('agenda.lead')} />
      <Week />
    </>
  );
}

function Week() {
  const { t } = useTranslation('referral');
  const [search] = useSearchParams();
  const today = calendarDay(new Date());
  const week = weekIn(search, today);
  const query = useAgendaWeek(week);
  return (
    <>
      <div className={classes['head']}>
        <p className={classes['week']} role="status">
          {t('agenda.week', {
            number: String(Number(week.slice(-2))),
            days: weekSpan(mondayOf(week), locale()),
          })}
        </p>
        <WeekLinks week={week} today={today} />
      </div>
      <AgendaWeek query={query} />
      {query.data !== undefined && (
        <div className={classes['take']} data-print="hide">
          {hasSomethingToTake(query.data) && (
            <PaperButton key={week} paper={{ kind: 'week-calendar', week }} label={t('agenda.take')} />
          )}
          <Button
            variant="subtle"
            leftSection={<IconPrinter size={20} aria-hidden />}
            onClick={() => {
              window.print();
            }}
          >
            {t('agenda.print')}
          </Button>
          {hasSomethingToTake(query.data) && <p className={classes['hint']}>{t('agenda.takeHint')}</p>}
        </div>
      )}
    </>
  );
}
