// PackFileInput: the browser's own file control, as large as the button drawn around it.

import { FolderOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './packs.module.css';

type PackFileInputProps = { readonly children: ReactNode; readonly onChoose: (file: File) => void };

export function PackFileInput({ children, onChoose }: PackFileInputProps) {
  return (
    <label className={styles['picker']}>
      <FolderOpen aria-hidden="true" />
      <span>{children}</span>
      <input
        type="file"
        accept=".zip,application/zip,application/x-zip-compressed"
        onChange={(event) => {
          const input = event.currentTarget;
          const [file] = input.files ?? [];
          if (file !== undefined) onChoose(file);
          // The same file chosen again is a choice again: its maker may just have mended it.
          input.value = '';
        }}
      />
    </label>
  );
}
