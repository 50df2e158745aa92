// Order matters: Mantine's layer first, then our tokens and base, print last.
import './mantine.css';
import './tokens.css';
import './base.css';
import './print.css';
