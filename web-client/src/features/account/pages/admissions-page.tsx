import { useTranslation } from 'react-i18next';
import { Empty } from '@/shared/ui/empty';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import classes from '../components/account.module.css';
import { AdmissionLine } from '../components/admission-line';
import { useAdmissions } from '../queries';

export function AdmissionsPage() {
  const { t } = useTranslation('account');
  const admissions = useAdmissions();
  return (
    <>
      <PageTitle title={t('admissions.title')} lead={t('admissions.lead')} />
      <div className={classes['stack']}>
        {admissions.isPending && <LoadingLines lines={5} />}
        {admissions.isError && (
          <ProblemNotice error={admissions.error} onRetry={() => void admissions.refetch()} />
        )}
        {admissions.data?.length === 0 && (
          <Panel>
            <Empty>{t('admissions.empty')}</Empty>
          </Panel>
        )}
        {admissions.data?.map((waiting) => (
          <AdmissionLine key={waiting.admission.id} waiting={waiting} />
        ))}
      </div>
    </>
  );
}
