import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { PageTitle } from '@/shared/ui/page-title';
import { ProblemNotice } from '@/shared/ui/problem-notice';

/** A page that failed: the frame stays, and one may try again. */
export function RouteError() {
  const { t } = useTranslation(['app', 'shared']);
  const error = useRouteError();
  const queries = useQueryClient();
  return (
    <>
      <PageTitle title={t('routeError.title')} />
      <ProblemNotice error={error}>
        <Button
          variant="outline"
          onClick={() => {
            queries.clear();
            window.location.reload();
          }}
        >
          {t('shared:action.reload')}
        </Button>
      </ProblemNotice>
    </>
  );
}
