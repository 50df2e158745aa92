import { INK, MARK_SIDE, PAPER, drawingOf } from './marks';
import type { Mark } from './marks';

/** As on the map, for its legend. */
export function MarkSign({ mark }: { readonly mark: Mark }) {
  const side = String(MARK_SIDE);
  return (
    <svg width={side} height={side} viewBox={`0 0 ${side} ${side}`} aria-hidden>
      <MarkShape mark={mark} />
    </svg>
  );
}

/** Inside a drawing. */
export function MarkShape({ mark }: { readonly mark: Mark }) {
  const { shape, fill, sign } = drawingOf(mark);
  return (
    <g strokeLinejoin="round" strokeLinecap="round">
      <path d={shape} fill={PAPER} stroke={PAPER} strokeWidth="5" />
      <path d={shape} fill={fill} stroke={INK} strokeWidth="2" />
      {sign !== undefined && <path d={sign} fill="none" stroke={INK} strokeWidth="2" />}
    </g>
  );
}
