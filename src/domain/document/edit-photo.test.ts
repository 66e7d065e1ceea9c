import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { formatIdSchema, photoIdSchema } from '../ids.ts';
import { aDocument, PHOTO, slot } from '#tests/support/builders.ts';
import { NO_ADJUSTMENT } from './adjustment.ts';
import type { Cover } from './cover.ts';
import { withFraming, withoutOwnFraming } from './edit-document.ts';
import { withAdjustment, withCovers, withFlip, withForgotten, withoutAdjustment, withStandIn } from './edit-photo.ts';
import { photoFor } from './document.ts';

const AT = slot('photo');
const story = v.parse(formatIdSchema, 'story');
const document = aDocument({ photos: { photo: PHOTO } });
const framing = { zoom: 1.5, focusX: 0.2, focusY: 0.3, rotation: 10 };
const COVER: Cover = { kind: 'box', x: 0, y: 0, width: 0.1, height: 0.1, fill: 'solid' };

describe('editing a photo', () => {
  it('changes one part of its light at a time, and takes all of it back', () => {
    const lit = withAdjustment(withAdjustment(document, AT, { warmth: 0.3 }), AT, { contrast: -0.2 });
    expect(lit.photos[AT]?.adjustment).toEqual({ ...NO_ADJUSTMENT, warmth: 0.3, contrast: -0.2 });
    expect(withoutAdjustment(withFlip(lit, AT, true), AT).photos[AT]?.adjustment).toEqual(NO_ADJUSTMENT);
  });

  it('shows the same part of the photo when flipped, in every size', () => {
    const framed = withFraming(withFraming(document, AT, framing, null), AT, { ...framing, focusX: 0.9 }, story);
    const flipped = withFlip(framed, AT, true);
    expect(flipped.photos[AT]?.framing).toEqual({ ...framing, focusX: 0.8, rotation: -10 });
    expect(photoFor(flipped, AT, story)?.framing.focusX).toBeCloseTo(0.1);
    expect(withFlip(flipped, AT, false).photos[AT]?.framing.focusX).toBeCloseTo(framing.focusX);
  });

  it('forgets the photo below its covers wherever it stands', () => {
    const covered = withCovers(document, AT, [COVER]);
    const baked = v.parse(photoIdSchema, 'baked');
    const forgotten = withForgotten(covered, v.parse(photoIdSchema, PHOTO.photo), baked);
    expect(forgotten.photos[AT]).toMatchObject({ photo: 'baked', covers: [], framing: covered.photos[AT]?.framing });
    expect(JSON.stringify(forgotten)).not.toContain(`"${PHOTO.photo}"`);
    expect(withForgotten(aDocument(), v.parse(photoIdSchema, PHOTO.photo), baked)).toEqual(aDocument());
  });

  it('lets one size follow the rest again', () => {
    const framed = withFraming(document, AT, framing, story);
    expect(photoFor(framed, AT, story)?.framing).toEqual(framing);
    expect(photoFor(withoutOwnFraming(framed, AT, story), AT, story)?.framing).toEqual(document.photos[AT]?.framing);
    expect(withoutOwnFraming(document, AT, story)).toBe(document);
  });

  it('puts something else where a photo could be, and takes it away', () => {
    const standing = withStandIn(aDocument(), AT, 'initial');
    expect(standing.standIns).toEqual({ photo: 'initial' });
    expect(withStandIn(standing, AT, null).standIns).toEqual({});
  });
});
