// Logo: an open door under an arch, as in the app's icon, in the colours of the look that holds.

import styles from './frame.module.css';

export function Logo() {
  return (
    <svg className={styles['logo']} viewBox="0 0 44 48" aria-hidden="true">
      <path className={styles['logo-wall']} d="M0 48V22a22 22 0 0 1 44 0v26z" />
      <path className={styles['logo-light']} d="M8 48V23a14 14 0 0 1 28 0v25z" />
      <path className={styles['logo-door']} d="M8 48V23A14 14 0 0 1 22 9v39z" />
    </svg>
  );
}
