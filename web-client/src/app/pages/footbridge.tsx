import classes from './welcome-page.module.css';

/** Two people on a footbridge between two banks. Decorative: the title says it. */
export function Footbridge() {
  return (
    <svg viewBox="0 0 480 320" className={classes['drawing']} aria-hidden="true" focusable="false">
      <circle className={classes['sun']} cx="352" cy="78" r="38" />
      <path className={classes['hill']} d="M0 190c60-46 120-58 178-30s110 22 160-8 96-34 142-14v70H0z" />
      <path className={classes['water']} d="M90 228h300v92H90z" />
      <path
        className={classes['bank']}
        d="M0 216h104c10 0 16 6 18 16l18 88H0zM480 216H376c-10 0-16 6-18 16l-18 88h140z"
      />
      <path
        className={classes['wave']}
        d="M160 268c16-9 32-9 48 0s32 9 48 0 32-9 48 0M172 296c14-8 28-8 42 0s28 8 42 0 28-8 42 0"
      />
      <path className={classes['deck']} d="M92 218c44-30 94-46 148-46s104 16 148 46" />
      <path className={classes['posts']} d="M108 208v-52M174 182v-50M240 172v-50M306 182v-50M372 208v-52" />
      <path className={classes['rail']} d="M108 156c40-22 84-34 132-34s92 12 132 34" />
      <g className={classes['walker']}>
        <circle cx="206" cy="98" r="13" />
        <path d="M190 174v-40c0-12 7-19 16-19s16 7 16 19v38z" />
      </g>
      <g className={classes['guide']}>
        <circle cx="270" cy="94" r="13" />
        <path d="M254 172v-42c0-12 7-19 16-19s16 7 16 19v44z" />
      </g>
      <path className={classes['hand']} d="M220 138c10 9 26 9 36 0" />
      <g className={classes['house']}>
        <path d="M408 216v-44l30-24 30 24v44z" />
        <path className={classes['door']} d="M431 216v-24h14v24z" />
      </g>
      <g className={classes['tree']}>
        <path d="M44 216v-30" />
        <circle cx="44" cy="164" r="26" />
      </g>
    </svg>
  );
}
