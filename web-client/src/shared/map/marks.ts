/** Whose a place is and what is known of what it holds: told apart by shape and sign, never by colour. */
export const MARKS = [
  'own-declared',
  'own-estimated',
  'own-unknown',
  'border-declared',
  'border-estimated',
  'border-unknown',
] as const;
export type Mark = (typeof MARKS)[number];

/** Something at one point, above the areas. */
export interface MarkedPoint {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  readonly mark: Mark;
  /** What it is, in words. */
  readonly words: string;
}

/** Paths on a square of this side; the same ones are drawn on the map, in its legend, in the image and on paper. */
export const MARK_SIDE = 20;
const CIRCLE = 'M10 3.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0 -13z';
const SQUARE = 'M4 4h12v12h-12z';
const DOT = 'M10 9a1 1 0 1 0 0 2a1 1 0 1 0 0 -2z';
const CROSS = 'M7.2 7.2l5.6 5.6M12.8 7.2l-5.6 5.6';

export const INK = '#1f2a30';
export const PAPER = '#ffffff';

interface MarkDrawing {
  readonly shape: string;
  readonly fill: string;
  readonly sign: string | undefined;
}

export function drawingOf(mark: Mark): MarkDrawing {
  const shape = mark.startsWith('own') ? CIRCLE : SQUARE;
  if (mark.endsWith('declared')) return { shape, fill: INK, sign: undefined };
  return { shape, fill: PAPER, sign: mark.endsWith('estimated') ? DOT : CROSS };
}

/** Those that are there, in the order of the legend. */
export function marksAmong(points: readonly MarkedPoint[]): Mark[] {
  return MARKS.filter((mark) => points.some((point) => point.mark === mark));
}

export function paintMark(pen: CanvasRenderingContext2D, mark: Mark): void {
  const { shape, fill, sign } = drawingOf(mark);
  const outline = new Path2D(shape);
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  // Seen on light and dark fills alike.
  pen.strokeStyle = PAPER;
  pen.lineWidth = 5;
  pen.stroke(outline);
  pen.fillStyle = fill;
  pen.fill(outline);
  pen.strokeStyle = INK;
  pen.lineWidth = 2;
  pen.stroke(outline);
  if (sign !== undefined) pen.stroke(new Path2D(sign));
}
