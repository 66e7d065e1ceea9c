// PhotoPicker: the browser's own file control, as large as the button drawn around it. A phone offers its camera here by itself.

import { Camera } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './panels.module.css';

type PhotoPickerProps = { readonly id: string; readonly children: ReactNode; readonly onChoose: (file: File) => void };

export function PhotoPicker({ id, children, onChoose }: PhotoPickerProps) {
  return (
    <label className={styles['picker']}>
      <Camera aria-hidden="true" />
      <span>{children}</span>
      <input
        type="file"
        accept="image/*"
        data-field={id}
        onChange={(event) => {
          const input = event.currentTarget;
          const [file] = input.files ?? [];
          if (file !== undefined) onChoose(file);
          // The same file chosen again is a choice again.
          input.value = '';
        }}
      />
    </label>
  );
}
