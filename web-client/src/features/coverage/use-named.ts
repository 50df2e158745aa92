import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client, unwrap } from '@/api/client';
import type { Change, Named } from './project-model';

const A_DAY = 86_400_000;

/** Changes with the names of their communes and places, which a kept project does not hold. */
export function useNamed(changes: readonly Change[]): readonly Change[] {
  const { t } = useTranslation('coverage');
  const communes = nameless(changes.flatMap((change) => change.communes));
  const places = nameless(changes.flatMap(({ place }) => (place === undefined ? [] : [place])));
  const found = useQueries({
    queries: [
      ...communes.map((code) => ({
        queryKey: ['coverage', 'name', code],
        queryFn: async ({ signal }: { signal: AbortSignal }) =>
          (await unwrap(client.GET('/api/v1/communes/{code}', { params: { path: { code } }, signal }))).name,
        staleTime: A_DAY,
      })),
      ...places.map((id) => ({
        queryKey: ['coverage', 'name', id],
        queryFn: async ({ signal }: { signal: AbortSignal }) =>
          (await unwrap(client.GET('/api/v1/places/{id}', { params: { path: { id } }, signal }))).name,
        staleTime: A_DAY,
      })),
    ],
  });
  const asked = [...communes, ...places];
  const named = (one: Named): Named => {
    if (one.name !== undefined) return one;
    const answer = found[asked.indexOf(one.code)];
    const name = answer?.data ?? (answer?.isError === true ? t('project.nameless') : undefined);
    return { ...one, name };
  };
  return changes.map((change) => ({
    ...change,
    place: change.place === undefined ? undefined : named(change.place),
    communes: change.communes.map(named),
  }));
}

function nameless(all: readonly Named[]): string[] {
  return [...new Set(all.filter(({ name }) => name === undefined).map(({ code }) => code))];
}
