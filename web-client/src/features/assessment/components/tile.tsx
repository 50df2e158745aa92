import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import { Pictogram } from './pictogram';
import classes from './tiles.module.css';

interface TileProps {
  readonly letter: string;
  readonly text: string;
  readonly pictogram: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** A letter, a drawing, a few words: legible from the other side of a desk. */
export function Tile({ letter, text, pictogram, chosen, onChoose }: TileProps) {
  return (
    <button type="button" data-tile className={classes['tile']} aria-pressed={chosen} onClick={onChoose}>
      <Pictogram of={pictogram} />
      <span className={classes['letter']}>{letter}</span>
      <span className={classes['text']}>{text}</span>
      {chosen && <IconCheck size={26} stroke={2.5} aria-hidden className={classes['check']} />}
    </button>
  );
}
