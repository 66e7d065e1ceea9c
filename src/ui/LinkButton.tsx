// LinkButton: a link that looks like a button, for going somewhere.

import type { ComponentProps, ReactNode } from 'react';
import type { ButtonLook } from './Button.tsx';
import { classNames } from './class-names.ts';
import styles from './button.module.css';

export type LinkButtonProps = Omit<ComponentProps<'a'>, 'className' | 'style'> & {
  readonly href: string;
  readonly look?: ButtonLook;
  readonly size?: 'usual' | 'large';
  readonly wide?: boolean;
  readonly icon?: ReactNode;
};

export function LinkButton({ look = 'secondary', size = 'usual', wide = false, icon, children, ...rest }: LinkButtonProps) {
  return (
    <a {...rest} className={classNames(styles['button'], styles[look], styles[size], wide && styles['wide'])}>
      {icon}
      <span>{children}</span>
    </a>
  );
}
