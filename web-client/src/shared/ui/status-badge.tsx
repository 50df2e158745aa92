import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs';
import IconCircleDot from '@tabler/icons-react/dist/esm/icons/IconCircleDot.mjs';
import IconCircleMinus from '@tabler/icons-react/dist/esm/icons/IconCircleMinus.mjs';
import IconClock from '@tabler/icons-react/dist/esm/icons/IconClock.mjs';
import IconHandStop from '@tabler/icons-react/dist/esm/icons/IconHandStop.mjs';
import IconProgress from '@tabler/icons-react/dist/esm/icons/IconProgress.mjs';
import type { Icon } from './icon';
import classes from './status-badge.module.css';

/** `follow-up`: needs somebody · `waiting`: for an answer · `going`: under way · `done` · `stopped`: ended before. */
export type Tone = 'follow-up' | 'waiting' | 'going' | 'done' | 'stopped' | 'neutral';

const ICONS: Record<Tone, Icon> = {
  'follow-up': IconHandStop,
  waiting: IconClock,
  going: IconProgress,
  done: IconCircleCheck,
  stopped: IconCircleMinus,
  neutral: IconCircleDot,
};

interface StatusBadgeProps {
  readonly tone: Tone;
  /** The state in words: the colour and the icon only repeat it. */
  readonly children: string;
  readonly icon?: Icon;
}

export function StatusBadge({ tone, children, icon }: StatusBadgeProps) {
  const Sign = icon ?? ICONS[tone];
  return (
    <span className={classes['badge']} data-tone={tone}>
      <Sign size="1.15em" stroke={2} aria-hidden />
      {children}
    </span>
  );
}
