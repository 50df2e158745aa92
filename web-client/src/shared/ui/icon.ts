import type { ComponentType } from 'react';

/** An icon of the open set. Always decorative here: a word stands beside it. */
export type Icon = ComponentType<{
  size?: number | string;
  stroke?: number;
  className?: string | undefined;
  'aria-hidden'?: boolean;
}>;
