// FileChoice: the control for a design's or a pack's file.

import { FolderOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { FilePick } from '#ui/FilePick.tsx';

export function FileChoice({ onChoose }: { readonly onChoose: (file: File) => void }) {
  const { t } = useTranslation();
  return (
    <FilePick
      icon={<FolderOpen aria-hidden="true" />}
      accept=".json,.zip,application/json,application/zip,application/x-zip-compressed"
      onChoose={([file]) => file !== undefined && onChoose(file)}
    >
      {t('author.open-file')}
    </FilePick>
  );
}
