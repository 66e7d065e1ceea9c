// PackFileInput: the control for a pack's file.

import { FolderOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { FilePick } from '#ui/FilePick.tsx';

type PackFileInputProps = { readonly children: ReactNode; readonly onChoose: (file: File) => void };

export function PackFileInput({ children, onChoose }: PackFileInputProps) {
  return (
    <FilePick
      icon={<FolderOpen aria-hidden="true" />}
      accept=".zip,application/zip,application/x-zip-compressed"
      onChoose={([file]) => file !== undefined && onChoose(file)}
    >
      {children}
    </FilePick>
  );
}
