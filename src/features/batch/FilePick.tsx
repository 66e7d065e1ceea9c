// FilePick: the browser's own file control, as large as the button drawn around it.

import { useEffect, useRef, type ReactNode } from 'react';
import styles from './batch.module.css';

type FilePickProps = {
  readonly children: ReactNode;
  readonly icon: ReactNode;
  readonly accept?: string;
  readonly several?: boolean;
  /** A whole folder is chosen; phones mostly can't. */
  readonly folder?: boolean;
  readonly onChoose: (files: readonly File[]) => void;
};

export function FilePick({ children, icon, accept, several = false, folder = false, onChoose }: FilePickProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current !== null) input.current.webkitdirectory = folder;
  }, [folder]);
  return (
    <label className={styles['picker']}>
      {icon}
      <span>{children}</span>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={several || folder}
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
