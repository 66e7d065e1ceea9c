// OpeningFault: why a file was not taken, for a person and for whoever made it.

import { useTranslation } from 'react-i18next';
import { Notice } from '#ui/Notice.tsx';
import styles from './panels.module.css';
import type { OpeningError } from './use-opening.ts';

const MOST = 12;

export function OpeningFault({ error }: { readonly error: OpeningError }) {
  const { t } = useTranslation();
  const faults = 'faults' in error ? error.faults : [];
  return (
    <div className={styles['fault']}>
      <Notice tone="bad">
        {t(`errors.${error.kind}`, { ...('file' in error && { file: error.file }), ...('most' in error && { most: error.most }) })}
      </Notice>
      {faults.length > 0 && (
        <ul lang="en" dir="ltr">
          {faults.slice(0, MOST).map(({ path, reason }) => (
            <li key={`${path} ${reason}`}>
              {path !== '' && <code>{path}</code>} {reason}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
