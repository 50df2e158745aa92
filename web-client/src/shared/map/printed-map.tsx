import { useId, useMemo } from 'react';
import type { Shade } from './area-map-data';
import type { Outlines } from './map-data';
import { MarkShape, MarkSign } from './mark-sign';
import { MARK_SIDE } from './marks';
import { drawn } from './picture';
import type { Picture } from './picture';
import classes from './printed-map.module.css';

interface PrintedMapProps {
  readonly outlines: Outlines;
  readonly picture: Picture;
  readonly legendTitle: string;
}

const PAGE = { width: 1_000, height: 900, margin: 4 };
const STEP = 8;

interface Hatch {
  /** Black of each eight across. */
  readonly black: number;
  readonly kind: 'slanting' | 'level' | 'crossed' | 'dots';
}

/** Black on white, the denser the more; a photocopy shows it as well as a printer. */
const HATCHES: Readonly<Record<Shade, Hatch>> = {
  0: { black: 0, kind: 'slanting' },
  1: { black: 0.8, kind: 'slanting' },
  2: { black: 2, kind: 'slanting' },
  3: { black: 4, kind: 'slanting' },
  4: { black: 6.6, kind: 'slanting' },
  gain1: { black: 1, kind: 'level' },
  gain2: { black: 3, kind: 'level' },
  loss1: { black: 1, kind: 'crossed' },
  loss2: { black: 2.5, kind: 'crossed' },
  unknown: { black: 2, kind: 'dots' },
};

/** What a map says, on paper only: patterns instead of shades, its legend, sources and day beside it. */
export function PrintedMap({ outlines, picture, legendTitle }: PrintedMapProps) {
  const id = useId();
  const map = useMemo(() => drawn(outlines, PAGE), [outlines]);
  const shades = useMemo(
    () => new Map(picture.legend.flatMap(({ shade, ids }) => ids.map((one) => [one, shade] as const))),
    [picture],
  );
  if (map === undefined) return null;
  return (
    <figure className={classes['page']} data-print="only">
      <figcaption>
        <strong>{picture.title}</strong>
        {picture.about.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </figcaption>
      <svg viewBox={`0 0 ${String(map.width)} ${String(map.height)}`} role="img" aria-label={picture.title}>
        <Hatches id={id} />
        <g stroke="#000" fillRule="evenodd" strokeWidth={picture.borders === undefined ? 0.8 : 0.25}>
          {map.areas.map((area) => (
            <path key={area.id} d={area.path} fill={fillOf(id, shades.get(area.id) ?? 'unknown')} />
          ))}
        </g>
        {picture.borders !== undefined && (
          <path d={map.lines(picture.borders)} fill="none" stroke="#000" strokeWidth={2.2} />
        )}
        {picture.points.map((point, at) => {
          const [x, y] = map.at(point.lon, point.lat);
          const corner = `translate(${String(x - MARK_SIDE / 2)} ${String(y - MARK_SIDE / 2)})`;
          return (
            <g key={`${point.id} ${String(at)}`} transform={corner}>
              <MarkShape mark={point.mark} />
            </g>
          );
        })}
      </svg>
      <p className={classes['title']}>{legendTitle}</p>
      <ul className={classes['legend']} role="list">
        {picture.legend.map(({ shade, words }) => (
          <li key={words}>
            <svg width="44" height="22" viewBox="0 0 44 22" aria-hidden>
              <rect x="0.5" y="0.5" width="43" height="21" fill={fillOf(id, shade)} stroke="#000" />
            </svg>
            {words}
          </li>
        ))}
        {picture.marks.map(({ mark, words }) => (
          <li key={mark}>
            <MarkSign mark={mark} />
            {words}
          </li>
        ))}
      </ul>
      {picture.sources.map((line) => (
        <p key={line} className={classes['source']}>
          {line}
        </p>
      ))}
    </figure>
  );
}

function fillOf(id: string, shade: Shade): string {
  return HATCHES[shade].black === 0 ? '#fff' : `url(#${id}-${String(shade)})`;
}

function Hatches({ id }: { readonly id: string }) {
  return (
    <defs>
      {Object.entries(HATCHES).map(([shade, hatch]) => (
        <pattern
          key={shade}
          id={`${id}-${shade}`}
          width={STEP}
          height={STEP}
          patternUnits="userSpaceOnUse"
          {...(hatch.kind === 'slanting' || hatch.kind === 'crossed'
            ? { patternTransform: 'rotate(45)' }
            : {})}
        >
          <rect width={STEP} height={STEP} fill="#fff" />
          {hatch.kind === 'dots' ? (
            <circle cx={STEP / 2} cy={STEP / 2} r={hatch.black / 1.6} />
          ) : (
            <rect width={STEP} height={hatch.black} />
          )}
          {hatch.kind === 'crossed' && <rect width={hatch.black} height={STEP} />}
        </pattern>
      ))}
    </defs>
  );
}
