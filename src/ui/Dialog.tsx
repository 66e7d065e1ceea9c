// Dialog: the browser's own modal dialog. It keeps the focus in, gives it back to what opened it, and closes on Escape.

import { X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { IconButton } from './IconButton.tsx';
import styles from './dialog.module.css';

export type DialogProps = {
  readonly open: boolean;
  readonly title: string;
  /** Label of the button in the corner. */
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the end, the one that is meant last. */
  readonly actions?: ReactNode;
  /** Heard at once and as a whole, for what can't wait. */
  readonly urgent?: boolean;
  /** As wide as the page allows, for what is worked on rather than read. */
  readonly wide?: boolean;
};

export function Dialog({ open, title, closeLabel, onClose, children, actions, urgent = false, wide = false }: DialogProps) {
  const id = useId();
  const ref = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const dialog = ref.current;
    if (dialog === null || dialog.open === open) return;
    if (open) dialog.showModal();
    else dialog.close();
  }, [open]);

  return (
    // Escape closes it from the keyboard; the click is for the dark around it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={ref}
      role={urgent ? 'alertdialog' : 'dialog'}
      aria-labelledby={`${id}-title`}
      aria-describedby={urgent ? `${id}-body` : undefined}
      className={styles['dialog']}
      data-wide={wide}
      onClose={() => {
        if (open) onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget && !urgent) onClose();
      }}
    >
      {open && (
        <div className={styles['inner']}>
          <div className={styles['head']}>
            <h2 id={`${id}-title`} className={styles['title']}>
              {title}
            </h2>
            <IconButton label={closeLabel} icon={<X />} onClick={onClose} />
          </div>
          <div id={`${id}-body`} className={styles['body']}>
            {children}
          </div>
          {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
        </div>
      )}
    </dialog>
  );
}
