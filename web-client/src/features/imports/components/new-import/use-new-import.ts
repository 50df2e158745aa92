import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import type { FormError } from '@/shared/forms/error-summary';
import { useAnnounce } from '@/shared/ui/announcer';
import { useCodes } from '../../code-texts';
import { missingIn } from '../../mapping/model';
import { profileOf, startingFrom } from '../../mapping/profile';
import type { Mapping } from '../../mapping/model';
import { faultOf, keyOf } from '../../new-file';
import type { Source, SourceFormat } from '../../model';
import { profileFaultIn } from '../../profile-fault';
import type { ProfileFault } from '../../profile-fault';
import { useProfileProposal, useSendFile } from '../../sending';
import { useSource, useSources } from '../../source-queries';
import { NEW_SOURCE, changeDraft, currentDraft, forgetDraft, useDraft } from './new-import-memory';

export const FIELD_IDS = {
  file: 'import-file',
  source: 'import-source',
  name: 'import-source-name',
  mapping: 'import-mapping',
} as const;

type FieldName = keyof typeof FIELD_IDS;

/** Everything the page « Importer un fichier » knows and does; its parts only show it. */
export function useNewImport(onSent: (id: string) => void) {
  const { t } = useTranslation('imports');
  const announce = useAnnounce();
  const codes = useCodes();
  const [draft, change] = useDraft();
  const [attempt, setAttempt] = useState(0);
  const looking = useProfileProposal();
  const sending = useSendFile();
  const sources = useSources();
  const isNew = draft.source === NEW_SOURCE;
  const chosenKey = isNew || draft.source === '' ? undefined : draft.source;
  const detailed = useSource(chosenKey);
  const source: Source | undefined = detailed.data;

  const { proposal } = draft;
  const format = draft.format ?? source?.format ?? proposal?.format;
  const headers = proposal?.columns.map(({ header }) => header) ?? [];
  const begunFrom = source?.profile === undefined ? '' : source.key;
  const mapping = draft.mappings[begunFrom] ?? startingFrom(headers, source?.profile, proposal?.profile);
  const mapped = format === 'HUB_TABLE' && source?.editable !== false;

  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    const fault = faultOf(file);
    const before = currentDraft().proposal;
    change({ file, fault, proposal: undefined });
    sending.reset();
    looking.reset();
    if (fault !== undefined) return;
    try {
      const found = await looking.mutateAsync(file);
      if (currentDraft().file !== file) return;
      changeDraft({
        proposal: found,
        // The same columns again, such as a corrected file: what was set holds.
        ...(sameColumns(before?.columns, found.columns) ? {} : { mappings: {} }),
      });
      announce(t('create.file.read', { count: found.columns.length }));
    } catch {
      // Shown beside the file.
    }
  };

  /** A source of the same name that somebody else opened. */
  const twinOf = (key: string) =>
    key === draft.opened ? undefined : sources.data?.find((known) => known.key === key);

  const fault = sending.error instanceof Problem ? profileFaultIn(sending.error) : undefined;
  const refusalOf = ({ field, term }: ProfileFault) => {
    if (field === undefined) return t('mapping.refused');
    const named = codes.mapped(field);
    return term === undefined
      ? t('mapping.refusedField', { field: named })
      : t('mapping.refusedTerm', { field: named, term });
  };
  const messages = new Map<FieldName, string>();
  if (attempt > 0) {
    if (draft.file === undefined) messages.set('file', t('create.file.fault.missing'));
    if (draft.source === '') messages.set('source', t('create.source.missing'));
    if (isNew) {
      const key = keyOf(draft.name);
      const twin = twinOf(key);
      if (key === '') messages.set('name', t('create.source.nameMissing'));
      else if (twin !== undefined) messages.set('name', t('create.source.taken', { name: twin.name }));
    }
    if (mapped && proposal !== undefined && missingIn(mapping).length > 0) {
      messages.set(
        'mapping',
        missingIn(mapping)
          .map((what) => t(`mapping.missing.${what}`))
          .join(' '),
      );
    } else if (fault !== undefined) {
      messages.set('mapping', refusalOf(fault));
    }
  }
  const errors: FormError[] = [...messages].map(([field, message]) => ({
    fieldId: FIELD_IDS[field],
    message,
  }));

  const send = async () => {
    setAttempt((before) => before + 1);
    const { file } = draft;
    const key = isNew ? keyOf(draft.name) : draft.source;
    if (file === undefined || draft.fault !== undefined || proposal === undefined || format === undefined)
      return;
    // A source that is not known yet must not be written over: both are awaited.
    if (isNew ? sources.data === undefined || twinOf(key) !== undefined : source === undefined) return;
    if (key === '') return;
    if (mapped && missingIn(mapping).length > 0) return;
    if (isNew) change({ opened: key });
    try {
      const received = await sending.mutateAsync({
        file,
        source: key,
        save: saving({ isNew, name: draft.name, source, format, mapping, headers }),
        name: isNew ? draft.name.trim() : undefined,
        format: isNew ? format : undefined,
      });
      forgetDraft();
      onSent(received.id);
    } catch {
      // Shown above the button; everything chosen is kept.
    }
  };

  return {
    draft,
    change,
    choose,
    looking: { busy: looking.isPending, error: looking.error },
    sources,
    detailed,
    source,
    isNew,
    format,
    mapped,
    headers,
    mapping,
    setMapping: (next: Mapping) => {
      change({ mappings: { ...draft.mappings, [begunFrom]: next } });
    },
    errors,
    errorOf: (field: FieldName) => messages.get(field),
    attempt,
    sending: { busy: sending.isPending, error: fault === undefined ? sending.error : null },
    send: () => void send(),
  };
}

export type NewImport = ReturnType<typeof useNewImport>;

interface Saving {
  readonly isNew: boolean;
  readonly name: string;
  readonly source: Source | undefined;
  readonly format: SourceFormat;
  readonly mapping: Mapping;
  readonly headers: readonly string[];
}

/** What is kept with the source before its file is read; what is not sent is forgotten, so all of it is. */
function saving({ isNew, name, source, format, mapping, headers }: Saving) {
  const profile = format === 'HUB_TABLE' ? { profile: profileOf(mapping, headers) } : {};
  if (isNew) return format === 'HUB_TABLE' ? { name: name.trim(), format, ...profile } : undefined;
  if (source?.editable !== true || (format !== 'HUB_TABLE' && format === source.format)) return undefined;
  return {
    name: source.name,
    format,
    ...profile,
    ...(source.url === undefined ? {} : { url: source.url }),
    ...(source.pullEvery === undefined ? {} : { pullEvery: source.pullEvery }),
  };
}

function sameColumns(
  before: readonly { header: string }[] | undefined,
  after: readonly { header: string }[],
): boolean {
  const written = (columns: readonly { header: string }[]) =>
    JSON.stringify(columns.map(({ header }) => header));
  return before !== undefined && written(before) === written(after);
}
