// FileChoice: the browser's own file control for a design's or a pack's file, as large as the button drawn around it.

import { FolderOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './author.module.css';

export function FileChoice({ onChoose }: { readonly onChoose: (file: File) => void }) {
  const { t } = useTranslation();
  return (
    <label className={styles['picker']}>
      <FolderOpen aria-hidden="true" />
      <span>{t('author.open-file')}</span>
      <input
        type="file"
        accept=".json,.zip,application/json,application/zip,application/x-zip-compressed"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onChoose(file);
          // The same file chosen again is a choice again: its maker may just have mended it.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
