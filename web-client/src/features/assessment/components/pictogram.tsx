import classes from './tiles.module.css';
import { PICTOGRAMS } from './pictogram-paths';

/** Beside its words, never instead of them. */
export function Pictogram({ of }: { readonly of: string }) {
  const drawn = PICTOGRAMS[of];
  if (drawn === undefined) return null;
  return (
    <svg className={classes['pictogram']} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path d={drawn} />
    </svg>
  );
}
