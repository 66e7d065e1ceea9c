// FilePick: the browser's own file control, as large as the button drawn around it.

import { useEffect, useRef, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './file-pick.module.css';

export type FilePickProps = {
  readonly children: ReactNode;
  readonly icon: ReactNode;
  readonly look?: 'primary' | 'secondary';
  /** What the control offers; anything where it is absent. Never a check: a file is known by what is in it. */
  readonly accept?: string;
  readonly several?: boolean;
  /** A whole folder is chosen; phones mostly can't. */
  readonly folder?: boolean;
  /** Opens the camera at once. Shown to fingers alone: other devices open the same window as without. */
  readonly camera?: boolean;
  /** Names the field in the page, for the focus to be brought there. */
  readonly field?: string | undefined;
  readonly onChoose: (files: readonly File[]) => void;
};

export function FilePick(props: FilePickProps) {
  const { children, icon, look = 'secondary', accept, several = false, folder = false, camera = false, field, onChoose } = props;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current !== null) input.current.webkitdirectory = folder;
  }, [folder]);
  return (
    <label className={classNames(styles['picker'], styles[look], camera && styles['touch-only'])}>
      {icon}
      <span>{children}</span>
      <input
        ref={input}
        type="file"
        accept={accept}
        capture={camera ? 'environment' : undefined}
        multiple={several || folder}
        data-field={field}
        onChange={(event) => {
          const chosen = event.currentTarget;
          const files = [...(chosen.files ?? [])];
          if (files.length > 0) onChoose(files);
          // The same file chosen again is a choice again: it may just have been mended.
          chosen.value = '';
        }}
      />
    </label>
  );
}
