// Faults: what is wrong with the design as it stands, each leading to where it is; while there is any, the pictures show how it last was.

import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PackFault } from '#domain/pack/check-pack.ts';
import styles from './author.module.css';
import type { Pictures } from './use-pictures.ts';

type FaultsProps = {
  readonly faults: readonly PackFault[];
  readonly error: Pictures['error'];
  readonly settled: boolean;
  readonly onFault: (fault: PackFault) => void;
};

const MOST = 6;

export function Faults({ faults, error, settled, onFault }: FaultsProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['faults']} data-settled={settled && faults.length === 0}>
      <p role="status" className={styles['standing']} data-good={faults.length === 0 && error === null}>
        {faults.length === 0 && error === null ? <CircleCheck aria-hidden="true" /> : <TriangleAlert aria-hidden="true" />}
        {error !== null && faults.length === 0
          ? t(`errors.${error.kind}`)
          : faults.length === 0
            ? t('author.no-faults')
            : t('author.faults', { count: faults.length })}
      </p>
      <FaultList faults={faults.slice(0, MOST)} onFault={onFault} />
    </div>
  );
}

/** In English, as the checks of a pack say them everywhere. */
export function FaultList({ faults, onFault }: Pick<FaultsProps, 'faults' | 'onFault'>) {
  if (faults.length === 0) return null;
  return (
    <ul className={styles['faultList']} lang="en" dir="ltr">
      {faults.map((fault) => (
        <li key={`${fault.file} ${fault.path} ${fault.reason}`}>
          <button type="button" onClick={() => onFault(fault)}>
            <code>{fault.path === '' ? fault.file : fault.path}</code> {fault.reason}
          </button>
        </li>
      ))}
    </ul>
  );
}
