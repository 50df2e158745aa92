import { SHADES } from './area-map-data';
import type { Shade } from './area-map-data';
import type { Outlines } from './map-data';
import { INK, MARK_SIDE, PAPER, paintMark } from './marks';
import type { Mark } from './marks';
import { drawn, wrapped } from './picture';
import type { Drawing, Picture } from './picture';

const WIDTH = 1_600;
const MARGIN = 60;
const MAP = { width: WIDTH - 2 * MARGIN, height: 1_100, margin: 4 };
const SWATCH = { width: 56, height: 32 };
const QUIET = '#4a555b';
const TITLE = { size: 44, weight: 700, colour: INK };
const TEXT = { size: 26, weight: 400, colour: INK };
const STRONG = { size: 26, weight: 700, colour: INK };
const SOURCE = { size: 22, weight: 400, colour: QUIET };
type Style = typeof TEXT;

/** One thing under the other; its height is known before it is painted. */
interface Block {
  readonly height: number;
  readonly paint: (top: number) => void;
}

/**
 * A PNG that can be put into a slide as it is: title, map, legend in words, sources and day. Light whatever the page's
 * scheme.
 */
export async function imageOf(outlines: Outlines, picture: Picture, legendTitle: string): Promise<Blob> {
  await document.fonts.load(`${String(TEXT.size)}px 'Atkinson Hyperlegible'`).catch(() => undefined);
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('No canvas to draw on');
  const map = drawn(outlines, MAP);
  const blocks: Block[] = [
    text(pen, picture.title, TITLE),
    ...picture.about.map((line) => text(pen, line, TEXT)),
    ...(map === undefined ? [] : [mapBlock(pen, map, picture)]),
    text(pen, legendTitle, STRONG),
    ...picture.legend.map(({ shade, words }) => swatchLine(pen, shade, words)),
    ...picture.marks.map(({ mark, words }) => markLine(pen, mark, words)),
    ...picture.sources.map((line) => text(pen, line, SOURCE)),
  ];
  canvas.width = WIDTH;
  canvas.height = 2 * MARGIN + blocks.reduce((sum, { height }) => sum + height, 0);
  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  let top = MARGIN;
  for (const { height, paint } of blocks) {
    paint(top);
    top += height;
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The image could not be made'));
      else resolve(blob);
    }, 'image/png');
  });
}

function write(pen: CanvasRenderingContext2D, { size, weight, colour }: Style): void {
  pen.font = `${String(weight)} ${String(size)}px 'Atkinson Hyperlegible', sans-serif`;
  pen.fillStyle = colour;
  pen.textBaseline = 'middle';
}

function text(pen: CanvasRenderingContext2D, words: string, style: Style, indent = 0): Block {
  write(pen, style);
  const lines = wrapped(words, WIDTH - 2 * MARGIN - indent, (line) => pen.measureText(line).width);
  const step = style.size * 1.45;
  return {
    height: lines.length * step,
    paint: (top) => {
      write(pen, style);
      lines.forEach((line, at) => {
        pen.fillText(line, MARGIN + indent, top + (at + 0.5) * step);
      });
    },
  };
}

function mapBlock(pen: CanvasRenderingContext2D, map: Drawing, picture: Picture): Block {
  const above = 20;
  return {
    height: map.height + 2 * above,
    paint: (top) => {
      pen.save();
      pen.translate(MARGIN + (MAP.width - map.width) / 2, top + above);
      const shades = new Map(picture.legend.flatMap(({ shade, ids }) => ids.map((id) => [id, shade])));
      pen.lineWidth = picture.borders === undefined ? 1 : 0.4;
      pen.strokeStyle = QUIET;
      for (const { id, path } of map.areas) {
        const area = new Path2D(path);
        pen.fillStyle = fillOf(pen, shades.get(id) ?? 'unknown');
        pen.fill(area, 'evenodd');
        pen.stroke(area);
      }
      if (picture.borders !== undefined) {
        pen.lineWidth = 2.5;
        pen.strokeStyle = INK;
        pen.stroke(new Path2D(map.lines(picture.borders)));
      }
      for (const { lon, lat, mark } of picture.points) {
        const [x, y] = map.at(lon, lat);
        paintMarkAt(pen, mark, x, y);
      }
      pen.restore();
    },
  };
}

function swatchLine(pen: CanvasRenderingContext2D, shade: Shade, words: string): Block {
  const line = text(pen, words, TEXT, SWATCH.width + 20);
  return {
    height: line.height + 10,
    paint: (top) => {
      pen.fillStyle = fillOf(pen, shade);
      pen.fillRect(MARGIN, top + 5, SWATCH.width, SWATCH.height);
      pen.lineWidth = 1.5;
      pen.strokeStyle = INK;
      pen.strokeRect(MARGIN, top + 5, SWATCH.width, SWATCH.height);
      line.paint(top);
    },
  };
}

function markLine(pen: CanvasRenderingContext2D, mark: Mark, words: string): Block {
  const line = text(pen, words, TEXT, SWATCH.width + 20);
  return {
    height: line.height + 6,
    paint: (top) => {
      paintMarkAt(pen, mark, MARGIN + SWATCH.width / 2, top + line.height / 2);
      line.paint(top);
    },
  };
}

function paintMarkAt(pen: CanvasRenderingContext2D, mark: Mark, x: number, y: number): void {
  pen.save();
  pen.translate(x - MARK_SIDE / 2, y - MARK_SIDE / 2);
  paintMark(pen, mark);
  pen.restore();
}

function fillOf(pen: CanvasRenderingContext2D, shade: Shade): CanvasPattern | string {
  if (shade !== 'unknown') return SHADES[shade];
  const tile = document.createElement('canvas');
  [tile.width, tile.height] = [10, 10];
  const brush = tile.getContext('2d');
  if (brush === null) return SHADES[0];
  brush.fillStyle = '#f1ebe1';
  brush.fillRect(0, 0, 10, 10);
  brush.strokeStyle = '#8a8172';
  brush.lineWidth = 2;
  brush.stroke(new Path2D('M-2 12L12 -2M-2 2L2 -2M8 12L12 8'));
  return pen.createPattern(tile, 'repeat') ?? SHADES[0];
}
