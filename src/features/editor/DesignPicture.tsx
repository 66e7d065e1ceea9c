// DesignPicture: what a design looks like, small: its committed thumbnail, or, where a pack has none, this very card drawn in it.

import { useMemo, useState } from 'react';
import type { Document } from '#domain/document/document.ts';
import { withTemplate } from '#domain/document/edit-document.ts';
import type { TemplateId } from '#domain/ids.ts';
import { Skeleton } from '#ui/Skeleton.tsx';
import { LiveCard } from '../LiveCard.tsx';
import { useApp } from '../use-app.tsx';
import styles from './panels.module.css';

export function DesignPicture({ document, template }: { readonly document: Document; readonly template: TemplateId }) {
  const address = useApp().thumbnail(template);
  const [failed, setFailed] = useState(false);
  const drawn = useMemo(() => withTemplate(document, template), [document, template]);
  return (
    <span className={styles['thumbnail']}>
      {address !== undefined && <img src={address} alt="" loading="lazy" />}
      {address === undefined && <Skeleton waiting={!failed} />}
      {address === undefined && !failed && <LiveCard document={drawn} onFailed={() => setFailed(true)} />}
    </span>
  );
}
