import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageTitle } from '@/shared/ui/page-title';

export function NotFoundPage() {
  const { t } = useTranslation(['app', 'shared']);
  return (
    <>
      <PageTitle title={t('notFound.title')} lead={t('notFound.text')} />
      <Button component={Link} to="/">
        {t('shared:action.home')}
      </Button>
    </>
  );
}
