// Button: a thing that does something, said in words, with an icon where one helps who reads slowly.

import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './button.module.css';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

export type ButtonProps = Omit<ComponentProps<'button'>, 'className' | 'style' | 'type'> & {
  readonly look?: ButtonLook;
  readonly size?: 'usual' | 'large';
  /** As wide as what holds it. */
  readonly wide?: boolean;
  readonly icon?: ReactNode;
  readonly type?: 'button' | 'submit';
};

export function Button({ look = 'secondary', size = 'usual', wide = false, icon, type = 'button', children, ...rest }: ButtonProps) {
  return (
    // oxlint-disable-next-line react/button-has-type -- one of two, by its own type
    <button {...rest} type={type} className={classNames(styles['button'], styles[look], styles[size], wide && styles['wide'])}>
      {icon}
      <span>{children}</span>
    </button>
  );
}
