import { useQuery } from '@tanstack/react-query';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { client, unwrap } from '@/api/client';
import type { Outlines } from './map-data';

const A_DAY = 86_400_000;

/** The communes of a territory as areas for a map. They change with the reference data only. */
export function useOutlines(territory: string | undefined) {
  return useQuery({
    queryKey: ['territory', 'outlines', territory],
    queryFn: async ({ signal }) =>
      outlinesOf(
        await unwrap(
          client.GET('/api/v1/territories/{territory}/outlines', {
            params: { path: { territory: territory ?? '' } },
            signal,
          }),
        ),
      ),
    enabled: territory !== undefined,
    staleTime: A_DAY,
  });
}

function outlinesOf(collection: unknown): Outlines {
  const { features } = collection as FeatureCollection<Geometry, { code: string; name: string }>;
  return {
    type: 'FeatureCollection',
    features: features.map(({ geometry, properties }): Feature<Geometry, { id: string; name: string }> => ({
      type: 'Feature',
      geometry,
      properties: { ...properties, id: properties.code },
    })),
  };
}
