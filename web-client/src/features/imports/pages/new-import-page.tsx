import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { Problem } from '@/api/problem';
import { ErrorSummary } from '@/shared/forms/error-summary';
import { PageTitle } from '@/shared/ui/page-title';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { BackLink } from '../components/back-link';
import { ForImporters } from '../components/for-importers';
import classes from '../components/imports.module.css';
import { FileSection } from '../components/new-import/file-section';
import { FormatSection } from '../components/new-import/format-section';
import { changeDraft, currentDraft } from '../components/new-import/new-import-memory';
import { SourceSection } from '../components/new-import/source-section';
import { useNewImport } from '../components/new-import/use-new-import';
import { failureIn } from '../failure';

/** « Importer un fichier »: the file, where it comes from, how it is read. Nothing changes here. */
export function NewImportPage() {
  return (
    <ForImporters>
      <NewImport />
    </ForImporters>
  );
}

function NewImport() {
  const { t } = useTranslation('imports');
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const asked = query.get('source');
  useEffect(() => {
    // Coming from a source's page: it is already chosen, unless another one was since.
    if (asked !== null && currentDraft().source === '') changeDraft({ source: asked });
  }, [asked]);
  const page = useNewImport((id) => void navigate(`/imports/${id}`));
  const { sending } = page;
  const ready = page.draft.proposal !== undefined || page.draft.file === undefined;
  const aboutTheFile =
    sending.error instanceof Problem &&
    (sending.error.status === 413 || failureIn(sending.error) !== undefined);
  return (
    <>
      <BackLink to="/imports">{t('create.back')}</BackLink>
      <PageTitle title={t('create.title')} lead={t('create.lead')} />
      <form
        className={classes['page']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!sending.busy) page.send();
        }}
      >
        <ErrorSummary errors={page.errors} attempt={page.attempt} />
        <FileSection page={page} />
        <SourceSection page={page} />
        <FormatSection page={page} />
        {sending.error !== null && !aboutTheFile && <ProblemNotice error={sending.error} />}
        <div className={classes['actions']}>
          <Button type="submit" loading={sending.busy} disabled={!ready}>
            {t('create.prepare')}
          </Button>
          <p className={classes['quiet']} role="status">
            {t(sending.busy ? 'create.preparing' : 'create.next')}
          </p>
        </div>
      </form>
    </>
  );
}
