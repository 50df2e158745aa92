import classes from './logo.module.css';

/** A footbridge between two banks, and the name. The drawing is decorative: the name says it. */
export function Logo() {
  return (
    <span className={classes['logo']}>
      <LogoMark />
      <span className={classes['name']} translate="no">
        {NAME}
      </span>
    </span>
  );
}

const NAME = 'Passerelle';

export function LogoMark() {
  return (
    <svg viewBox="0 0 64 64" className={classes['mark']} aria-hidden="true" focusable="false">
      <rect className={classes['ground']} width="64" height="64" rx="14" />
      <path className={classes['bank']} d="M8 34h11v18H8zM45 34h11v18H45z" />
      <path className={classes['deck']} d="M19 35.5c4-6 8-9 13-9s9 3 13 9" />
      <path className={classes['post']} d="M13.5 33V21.5M32 25.5v-11M50.5 33V21.5" />
      <path className={classes['rail']} d="M13.5 21.5c6-4.7 12-7 18.5-7s12.5 2.3 18.5 7" />
      <path className={classes['water']} d="M23 49c3-2 6-2 9 0s6 2 9 0" />
    </svg>
  );
}
