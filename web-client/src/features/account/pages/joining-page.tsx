import { useTranslation } from 'react-i18next';
import { useSession } from '@/shared/session/session';
import { PageTitle } from '@/shared/ui/page-title';
import classes from '../components/account.module.css';
import { AskAdmission } from '../components/ask-admission';
import { AskToJoin } from '../components/ask-to-join';
import { CodeEntry } from '../components/code-entry';
import { MyRequestsCard } from '../components/my-requests-card';

/** Three ways in for who signed in and belongs nowhere yet, and where each stands. */
export function JoiningPage() {
  const { t } = useTranslation('account');
  const { memberships, offices } = useSession();
  const newcomer = memberships.length + offices.length === 0;
  return (
    <>
      {newcomer ? (
        <PageTitle title={t('joining.title')} lead={t('joining.lead')} />
      ) : (
        <PageTitle title={t('joining.another')} />
      )}
      <div className={classes['stack']}>
        <MyRequestsCard />
        <CodeEntry />
        <AskToJoin />
        <AskAdmission />
      </div>
    </>
  );
}
