import IconMailCheck from '@tabler/icons-react/dist/esm/icons/IconMailCheck.mjs';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/shared/session/session';
import { Empty } from '@/shared/ui/empty';
import { LineList } from '@/shared/ui/line-list';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';
import { StateCard } from '@/shared/ui/state-card';
import { DeadLetterLine } from '../components/dead-letter-line';
import classes from '../components/notification.module.css';
import { useDeadLetters } from '../dead-letter-queries';

/** « Envois en échec », for the platform's administration. */
export function DeadLettersPage() {
  const { t } = useTranslation('notification');
  if (!useMay('handle-dead-letters')) {
    return (
      <>
        <PageTitle title={t('dead.title')} />
        <Panel title={t('dead.notYours.title')}>
          <Empty>{t('dead.notYours.text')}</Empty>
        </Panel>
      </>
    );
  }
  return (
    <>
      <PageTitle title={t('dead.title')} lead={t('dead.lead')} />
      <DeadLetters />
    </>
  );
}

/** The server gives no more. */
const AT_MOST = 200;

function DeadLetters() {
  const { t } = useTranslation('notification');
  const letters = useDeadLetters();
  const count = letters.data?.length ?? 0;
  return (
    <StateCard
      query={letters}
      title={t('dead.list')}
      lines={5}
      aside={count === 0 ? undefined : <span className={classes['quiet']}>{t('dead.count', { count })}</span>}
      isEmpty={(all) => all.length === 0}
      empty={<Empty icon={IconMailCheck}>{t('dead.empty')}</Empty>}
    >
      {(all) => (
        <>
          {all.length >= AT_MOST && <p>{t('dead.most', { count: all.length })}</p>}
          <LineList items={all}>{(letter) => <DeadLetterLine letter={letter} />}</LineList>
        </>
      )}
    </StateCard>
  );
}
