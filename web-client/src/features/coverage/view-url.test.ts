import { describe, expect, it } from 'vitest';
import { isUsual, viewIn, written } from './view-url';
import type { View } from './view-url';

const read = (search: string): View => viewIn(new URLSearchParams(search));

describe('the address of a view', () => {
  it('is empty for what most look at', () => {
    expect(written(read('')).toString()).toBe('');
    expect(isUsual(read(''))).toBe(true);
  });

  it('carries the whole view there and back', () => {
    const view: View = {
      help: 'LEARNING_PATH',
      layer: 'share',
      beside: 'late',
      quarter: '2026-Q3',
      places: false,
      month: '2027-02',
      method: 'THREE_STEP',
      catchment: 'WITHIN_20',
      mode: 'FOOT',
      estimates: 'HALF',
      commune: '2A004',
      list: 'observed',
      order: { by: 'name', down: true },
      camera: [-0.579, 44.838, 9.25],
    };
    expect(read(written(view).toString())).toEqual(view);
    expect(isUsual(view)).toBe(false);
  });

  it('leaves out what does not exist rather than asking the server for it', () => {
    const view = read(
      'aide=TOUT&couche=x&trimestre=2026-Q5&lieux=peut-etre&liste=z&mois=2027-13&minutes=45&commune=<b>&tri=-x&vue=200,0,3&estimations=plus',
    );
    expect(view).toEqual(read(''));
  });

  it('does not take a position that is none', () => {
    for (const position of ['', '1,2', '1,2,3,4', '1,2,40', 'a,b,c']) {
      expect(read(`vue=${position}`).camera).toBeUndefined();
    }
  });
});
