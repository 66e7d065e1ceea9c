// IconButton: a button whose words only those hear who need them. 44 CSS px square.

import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './button.module.css';

export type IconButtonProps = Omit<ComponentProps<'button'>, 'className' | 'style' | 'type' | 'children' | 'aria-label'> & {
  readonly label: string;
  readonly icon: ReactNode;
  readonly look?: 'quiet' | 'primary' | 'secondary';
};

export function IconButton({ label, icon, look = 'quiet', ...rest }: IconButtonProps) {
  return (
    <button {...rest} type="button" aria-label={label} title={label} className={classNames(styles['button'], styles[look], styles['icon'])}>
      {icon}
    </button>
  );
}
