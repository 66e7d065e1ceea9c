// BeforeSaving: a short, kind look before pictures go out: what on them may tell strangers who someone is, who agreed, what could be a risk.
// It stops nobody; what is ticked is for the person alone, kept nowhere.

import type { ParseKeys } from 'i18next';
import { ShieldCheck } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { findHeavyWords } from '#compose/review/find-heavy-words.ts';
import { findIdentifying, type Finding } from '#compose/review/find-identifying.ts';
import type { Document } from '#domain/document/document.ts';
import type { Slot } from '#domain/slot/slot.ts';
import { hrefTo } from './routes.ts';
import { SafetyWords } from './SafetyWords.tsx';
import { useApp } from './use-app.tsx';
import { HelpLinks } from './HelpLinks.tsx';
import styles from './before-saving.module.css';

export function BeforeSaving({ document }: { readonly document: Document }) {
  const { t } = useTranslation();
  const { pack } = useApp().pack;
  const findings = useMemo(() => findingsIn(document, pack.slots), [document, pack.slots]);
  const heavy = useMemo(() => findHeavyWords(Object.values(document.words)), [document.words]);
  const photo = Object.keys(document.photos).length > 0;
  const gist = [...findings.map(({ kind }) => t(`sizes.review-${kind}`)), ...(heavy.length > 0 ? [t('sizes.review-words')] : [])];

  return (
    <details className={styles['review']}>
      <summary data-arrow>
        <ShieldCheck aria-hidden="true" />
        <span>
          <strong>{t('sizes.review')}</strong>
          <span className={styles['gist']}>{gist.length === 0 ? t('sizes.review-about') : gist.join(t('sizes.comma'))}</span>
        </span>
      </summary>
      <div className={styles['inside']}>
        {findings.length === 0 ? (
          <p>{t('sizes.review-nothing')}</p>
        ) : (
          <>
            <p>{t('sizes.review-found')}</p>
            <ul>
              {findings.map(({ kind, found, slot }) => (
                <li key={`${slot} ${kind} ${found}`}>
                  <bdi>{t('sizes.review-item', { what: t(`sizes.review-${kind}`), found: `\u2068${found}\u2069` })}</bdi>
                </li>
              ))}
            </ul>
          </>
        )}
        {heavy.length > 0 && (
          <>
            <p>{t('sizes.review-heavy')}</p>
            <ul>
              {heavy.map(({ kind, found }) => (
                <li key={found}>
                  <bdi>{t('sizes.review-heavy-item', { found: `\u2068${found}\u2069`, why: t(`sizes.review-${kind}`) })}</bdi>
                </li>
              ))}
            </ul>
          </>
        )}
        <p>
          <a href={hrefTo('edit')}>{t('sizes.before-change')}</a>
        </p>
        <div className={styles['agreed']}>
          <Agreed say="sizes.review-mine" />
          {photo && <Agreed say="sizes.review-photo" />}
          <Agreed say="sizes.review-child" />
        </div>
        <h3>
          <SafetyWords say="sizes.review-risk" />
        </h3>
        <ul>
          <li>
            <SafetyWords say="sizes.review-risk-name" />
          </li>
          <li>
            <SafetyWords say="sizes.review-risk-place" />
          </li>
          <li>
            <SafetyWords say="sizes.review-risk-photo" />
          </li>
          <li>
            <SafetyWords say="sizes.review-risk-claim" />
          </li>
        </ul>
        <p className={styles['gist']}>
          <SafetyWords say="sizes.review-back" />
        </p>
        <HelpLinks />
      </div>
    </details>
  );
}

/** Never ticked beforehand, never kept: the tick is the person's own. */
function Agreed({ say }: { readonly say: ParseKeys }) {
  return (
    <label className={styles['tick']}>
      <input type="checkbox" />
      <span>
        <SafetyWords say={say} />
      </span>
    </label>
  );
}

/** A first name and a place are asked about too, once nothing more telling was found in them. */
function findingsIn(
  document: Document,
  slots: readonly Slot[],
): readonly (Finding | (Omit<Finding, 'kind'> & { readonly kind: 'name' | 'place' }))[] {
  const filled = slots.flatMap((slot) => {
    const text = document.words[slot.id]?.text.trim() ?? '';
    return slot.kind === 'text' && text !== '' ? [{ slot, text }] : [];
  });
  const found = findIdentifying(filled.map(({ slot, text }) => ({ slot: slot.id, text, isName: slot.asks === 'name' })));
  const personal = filled.flatMap(({ slot, text }) =>
    slot.asks === undefined || found.some((finding) => finding.slot === slot.id) ? [] : [{ kind: slot.asks, slot: slot.id, found: text }],
  );
  return [...found, ...personal];
}
