import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '@/api/client';
import type { components } from '@/api/schema';
import type { Import, SourceFormat } from './model';
import { keys } from './query-keys';
import { saveSource } from './source-queries';

type Schemas = components['schemas'];

/** The parts of an upload as a form; openapi-fetch then leaves the content type to the browser. */
const asForm = (parts: Record<string, string | File | undefined>): FormData => {
  const form = new FormData();
  Object.entries(parts).forEach(([name, value]) => {
    if (value !== undefined) form.append(name, value);
  });
  return form;
};

export function useProfileProposal() {
  return useMutation<Schemas['ProfileProposal'], Error, File>({
    mutationFn: (file) =>
      unwrap(
        client.POST('/api/v1/imports/profile-proposal', {
          body: { file: file.name },
          bodySerializer: () => asForm({ file }),
        }),
      ),
  });
}

export interface Sending {
  readonly file: File;
  readonly source: string;
  /** What is to be kept with the source first: a new source with its profile, or a changed one. */
  readonly save: Schemas['SourceRequest'] | undefined;
  /** Of a new source that needs no profile. */
  readonly name: string | undefined;
  readonly format: SourceFormat | undefined;
}

/** Keeps the source, then sends the file. Saving is the same done twice, so trying again after a cut is safe. */
export function useSendFile() {
  const queries = useQueryClient();
  return useMutation<Import, Error, Sending>({
    mutationFn: async ({ file, source, save, name, format }) => {
      if (save !== undefined) await saveSource(source, save);
      return unwrap(
        client.POST('/api/v1/imports', {
          body: { file: file.name, source },
          bodySerializer: () => asForm({ file, source, sourceName: name, format }),
        }),
      );
    },
    onSuccess: (received) => {
      queries.setQueryData(keys.one(received.id), received);
      void queries.invalidateQueries({ queryKey: keys.lists });
    },
    onSettled: () => void queries.invalidateQueries({ queryKey: keys.sources }),
  });
}
