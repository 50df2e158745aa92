import IconArrowLeft from '@tabler/icons-react/dist/esm/icons/IconArrowLeft.mjs';
import { Link } from 'react-router';
import classes from './imports.module.css';

export function BackLink({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <p className={classes['back']} data-print="hide">
      <Link to={to}>
        <IconArrowLeft size={20} aria-hidden />
        {children}
      </Link>
    </p>
  );
}
