import IconFileSpreadsheet from '@tabler/icons-react/dist/esm/icons/IconFileSpreadsheet.mjs';
import IconUpload from '@tabler/icons-react/dist/esm/icons/IconUpload.mjs';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { FieldError } from '@/shared/forms/field-error';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { useCodes } from '../../code-texts';
import { failureIn } from '../../failure';
import { sizeIn } from '../../new-file';
import classes from '../imports.module.css';
import { useDrop } from './use-drop';
import { FIELD_IDS } from './use-new-import';
import type { NewImport } from './use-new-import';

/** Drop a file or choose one: a label around the browser's own file field, so that every aid knows it. */
export function FileSection({ page }: { readonly page: NewImport }) {
  const { t } = useTranslation('imports');
  const { element, over } = useDrop<HTMLLabelElement>((dropped) => void page.choose(dropped));
  const { file, proposal } = page.draft;
  const error = useFileError(page);
  return (
    <Panel title={t('create.file.title')}>
      <div className={classes['stack']}>
        <label ref={element} className={classes['drop']} data-over={over}>
          <span className={classes['dropWord']}>
            <IconUpload size={22} aria-hidden />
            {t(file === undefined ? 'create.file.choose' : 'create.file.another')}
          </span>
          <span>{t('create.file.drop')}</span>
          <span className={classes['quiet']} id="import-file-help">
            {t('create.file.help')}
          </span>
          <input
            id={FIELD_IDS.file}
            className={classes['hiddenInput']}
            type="file"
            accept=".xlsx,.csv,.json,.txt,.tsv,.geojson"
            aria-describedby="import-file-help import-file-error"
            aria-invalid={error !== undefined}
            onChange={({ currentTarget }) => {
              const chosen = currentTarget.files?.[0];
              // The same file, corrected meanwhile, may be chosen again.
              void page.choose(chosen).finally(() => {
                currentTarget.value = '';
              });
            }}
          />
        </label>
        <FieldError id="import-file-error">{error}</FieldError>
        {page.looking.error !== null && error === undefined && (
          <ProblemNotice error={page.looking.error} onRetry={() => void page.choose(file)} />
        )}
        {file !== undefined && (
          <p role="status" className={classes['progress']}>
            <IconFileSpreadsheet size={26} stroke={1.5} aria-hidden />
            <span className={classes['fileName']}>
              {page.looking.busy ? t('create.file.reading', { name: file.name }) : <Chosen file={file} />}
            </span>
            {proposal !== undefined && (
              <span>{t('create.file.read', { count: proposal.columns.length })}</span>
            )}
          </p>
        )}
      </div>
    </Panel>
  );
}

function Chosen({ file }: { readonly file: File }) {
  const { t } = useTranslation('imports');
  const { unit, value } = sizeIn(file.size);
  return t('create.file.chosen', { name: file.name, size: t(`size.${unit}`, { value: String(value) }) });
}

/** What is wrong with the file itself; a cut connection is not. */
function useFileError({ draft, errorOf, looking, sending }: NewImport): string | undefined {
  const { t } = useTranslation('imports');
  const codes = useCodes();
  if (draft.fault !== undefined) return t(`create.file.fault.${draft.fault}`);
  const refusal = looking.error ?? sending.error;
  if (refusal instanceof Problem) {
    if (refusal.status === 413) return t('create.file.fault.too-large');
    const failure = failureIn(refusal);
    if (failure !== undefined) return t('create.file.fault.unreadable', { ...codes.failure(failure) });
  }
  return errorOf('file');
}
