// PhotoPicker: the browser's own file control, as large as the button drawn around it. One opens the photos there are; one, for touch alone,
// opens the camera at once: newer phones no longer offer it beside their photos.

import { Camera, Images } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './panels.module.css';

/** Names endings too: where a system does not count these among pictures, its file window would grey them out. */
const PICTURES = 'image/*,.heic,.heif,.avif';

type PhotoPickerProps = {
  readonly id?: string;
  readonly camera?: boolean;
  readonly children: ReactNode;
  /** More than one file may be chosen. */
  readonly several?: boolean;
  readonly onChoose: (files: readonly File[]) => void;
};

export function PhotoPicker({ id, camera = false, several = false, children, onChoose }: PhotoPickerProps) {
  const Icon = camera ? Camera : Images;
  return (
    <label className={camera ? `${styles['picker']} ${styles['touch-only']}` : styles['picker']}>
      <Icon aria-hidden="true" />
      <span>{children}</span>
      <input
        type="file"
        accept={camera ? 'image/*' : PICTURES}
        capture={camera ? 'environment' : undefined}
        multiple={several}
        data-field={id}
        onChange={(event) => {
          const input = event.currentTarget;
          const files = [...(input.files ?? [])];
          if (files.length > 0) onChoose(files);
          // The same file chosen again is a choice again.
          input.value = '';
        }}
      />
    </label>
  );
}
