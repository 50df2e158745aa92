import type { Dispatch, SetStateAction } from 'react';
import type { Questionnaire } from '../evaluate';
import type { Point } from '../model';

export interface StageProps {
  readonly questionnaire: Questionnaire;
  readonly point: Point;
  readonly change: Dispatch<SetStateAction<Point>>;
}
